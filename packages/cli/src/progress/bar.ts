/** How far a run is. */
export interface Advance {
  /** The bytes that were read. */
  bytes: number;
  /** The bytes that there are, where that is known. */
  total?: number | undefined;
  /** The seconds since the start. */
  seconds: number;
}

const cellsOfBar = 20;

/** How far a run is, in one line of a terminal: a bar, per cent, bytes, bytes a second and the time left, as far as the end is known. */
export function barText({ bytes, total, seconds }: Advance, columns: number): string {
  const rate = bytes / Math.max(seconds, 0.001);
  const speed = `${size(rate)}/s`;
  if (total === undefined || total === 0) return `${size(bytes)}  ${speed}`.slice(0, columns - 1);
  const share = Math.min(1, bytes / total);
  const full = Math.floor(share * cellsOfBar);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(cellsOfBar - full)}]`;
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  const left = rate === 0 ? '' : `  ${duration(Math.max(0, total - bytes) / rate)} left`;
  return `${bar} ${percent} %  ${size(bytes)} of ${size(total)}  ${speed}${left}`.slice(0, columns - 1);
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes as people write it: `1.2 GB`. */
function size(bytes: number): string {
  let value = bytes;
  let unit = 0;
  for (; value >= 999.5 && unit < units.length - 1; unit += 1) value /= 1000;
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** A time as people write it: `42 s`, `3 min 5 s`, `2 h 10 min`. */
function duration(seconds: number): string {
  const all = Math.ceil(seconds);
  if (all < 60) return `${all} s`;
  if (all < 3600) return `${Math.floor(all / 60)} min ${all % 60} s`;
  return `${Math.floor(all / 3600)} h ${Math.floor((all % 3600) / 60)} min`;
}

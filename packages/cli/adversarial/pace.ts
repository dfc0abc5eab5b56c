/** How many megabytes of small objects a second `JSON.parse` reads where the limits were set. */
const usual = 200;
const rounds = 9;

/** How many times as long as there things take on this machine, by what `JSON.parse` takes; 1 where it is as fast or faster. */
export const pace = Math.max(1, usual / megabytesASecond());

function megabytesASecond(): number {
  const text = `[${'{"kind":"event","id":"event/summit"},'.repeat(100_000)}0]`;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return text.length / 1e3 / (times[rounds >> 1] as number);
}

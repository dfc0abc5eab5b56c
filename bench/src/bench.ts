// npm run bench [-- --short]: times nutgraf, the floors and the peers on the same records in one process, sets processes, sizes and types
// beside it, and says which targets are met. Writes results.json and speed.svg beside it, and the tables of docs/speed.md.
// Nothing passes or fails by a time; a peer that judges otherwise than Zod ends the run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartOf } from './chart.ts';
import { full, short } from './form.ts';
import { measure } from './measure.ts';
import { withTables } from './page.ts';
import { reportOf } from './report.ts';

const form = process.argv.includes('--short') ? short : full;
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
const place = (path: string) => new URL(`../${path}`, import.meta.url);
const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(0).padStart(3);

try {
  const result = await measure(form, folder, (step) => process.stderr.write(`${seconds()} s: ${step}\n`));
  process.stdout.write(reportOf(result));
  writeFileSync(place('results.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  writeFileSync(place('speed.svg'), chartOf(result));
  const page = place('../docs/speed.md');
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), result));
  process.stderr.write(`${seconds()} s: done, the ${form.name} form\n`);
} finally {
  rmSync(folder, { recursive: true });
}

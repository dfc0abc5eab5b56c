// Proves every regular expression of the packages and examples linear by recheck's automaton, so that no text can be made to stall it. One that cannot be
// proven fails: it is to be written otherwise. The last line is `N passed, N failed`.
import { checkSync } from 'recheck';
import { collect } from './collect.mjs';

const { expressions, unseen } = await collect();
const distinct = new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one]));
const faults = unseen.map((at) => `${at}: this expression is built where no check can see it: build it once, when the module loads`);
const canary = checkSync('^(a|a)*$', 'u', { checker: 'automaton' });
if (canary.status !== 'vulnerable') faults.push('recheck calls ^(a|a)*$ safe: the check itself is broken');

for (const [expression, { at, source, flags }] of distinct) {
  const { status, complexity, error } = checkSync(source, flags, { checker: 'automaton', timeout: 60_000 });
  if (status === 'safe') continue;
  const found = complexity?.summary ?? error?.message ?? status;
  faults.push(`${at}: ${expression} is not proven linear (${found}): write it so that it is, or do without an expression`);
}

for (const fault of faults) process.stdout.write(`FAILED ${fault}\n`);
process.stdout.write(`${distinct.size + 1 - faults.length} passed, ${faults.length} failed\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

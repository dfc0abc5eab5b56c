// Proves every regular expression of the packages safe against texts made to stall it: linear by recheck's automaton, or, within the
// bound that bounded.mjs states, without an attack that recheck's search can find. One that is neither fails. The last line is `N passed, N failed`.
import { checkSync } from 'recheck';
import { bounded } from './bounded.mjs';
import { collect } from './collect.mjs';

const { expressions, unseen } = await collect();
const distinct = new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one]));
const faults = unseen.map((at) => `${at}: this expression is built where no check can see it: build it once, when the module loads`);
const canary = checkSync('^(a|a)*$', 'u', { checker: 'automaton' });
if (canary.status !== 'vulnerable') faults.push('recheck calls ^(a|a)*$ safe: the check itself is broken');

for (const [expression, { at, source, flags }] of distinct) {
  const { status, complexity, error } = checkSync(source, flags, { checker: 'automaton', timeout: 60_000 });
  if (status === 'safe') continue;
  const bound = bounded.find((one) => one.expression === expression);
  const found = complexity?.summary ?? error?.message ?? status;
  if (bound === undefined) {
    faults.push(
      `${at}: ${expression} is not proven linear (${found}): write it so that it is, or state its bound in tools/regex/bounded.mjs`,
    );
    continue;
  }
  const search = checkSync(source, flags, { checker: 'fuzz', maxAttackStringSize: bound.longest, randomSeed: 1, timeout: 60_000 });
  if (search.status === 'vulnerable')
    faults.push(`${at}: ${expression} takes ${search.attack.string.length} characters to stall, and is given up to ${bound.longest}`);
}
for (const { expression } of bounded)
  if (!distinct.has(expression)) faults.push(`tools/regex/bounded.mjs lists ${expression}, which is in no package`);

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${distinct.size + 1 - faults.length} passed, ${faults.length} failed\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

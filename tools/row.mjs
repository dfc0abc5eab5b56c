// A table of things to try: each is a row, prints itself when done, and a row that is missing at the end has failed.
export function table(expected) {
  const rows = new Map();
  return {
    /** Does what a row is about, prints it and says whether it went well: what `act` gives is its remark, what it throws its fault. */
    async row(name, act) {
      const start = Date.now();
      let said;
      try {
        said = { ok: true, remark: (await act()) ?? '' };
      } catch (error) {
        said = { ok: false, remark: error.message };
      }
      rows.set(name, said);
      const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(5);
      process.stdout.write(`${said.ok ? 'ok    ' : 'FAILED'} ${seconds} s  ${name.padEnd(56)} ${said.remark}\n`);
      return said.ok;
    },
    /** Prints what is missing and, as the last line, `N passed, N failed`. */
    end() {
      const missing = expected.filter((name) => !rows.has(name));
      const unknown = [...rows.keys()].filter((name) => !expected.includes(name));
      for (const name of missing) process.stdout.write(`FAILED  missing  ${name}\n`);
      for (const name of unknown) process.stdout.write(`FAILED  not expected  ${name}\n`);
      const passed = [...rows].filter(([name, { ok }]) => ok && !unknown.includes(name)).length;
      const failed = rows.size - passed + missing.length;
      process.stdout.write(`${passed} passed, ${failed} failed\n`);
      process.exitCode = failed > 0 ? 1 : 0;
    },
  };
}

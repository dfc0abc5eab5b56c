/** How much a run measures. */
export interface Form {
  name: 'full' | 'short';
  rounds: number;
  /** Records that are parsed before they are judged. */
  parsed: number;
  /** Mebibytes of the files that are judged in each round: of valid records or nearly so, and of mutants alone. */
  valid: number;
  invalid: number;
  /** Mebibytes of the files by which growth is seen. The command is measured on the one of 100. */
  growth: readonly number[];
  /** Mebibytes of the file that workers share: on a small one the warming up of each is most of its time. */
  workers: number;
  /** How often each of them is judged in a process of its own. */
  repeats: number;
  /** Rounds of fresh processes: of the command and of workers, and of cold starts. */
  processes: number;
  cold: number;
}

export const full: Form = {
  name: 'full',
  rounds: 21,
  parsed: 3000,
  valid: 4,
  invalid: 1,
  growth: [25, 50, 100, 200],
  workers: 400,
  repeats: 3,
  processes: 5,
  cold: 15,
};

/** What takes less than two minutes: fewer rounds, smaller files, and nothing at 200 mebibytes. */
export const short: Form = {
  name: 'short',
  rounds: 15,
  parsed: 1500,
  valid: 2,
  invalid: 0.5,
  growth: [25, 50, 100],
  workers: 100,
  repeats: 1,
  processes: 2,
  cold: 5,
};

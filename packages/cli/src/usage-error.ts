/** A command line that is not understood. The message is one clause, without a full stop. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  /** The command whose help tells more. */
  readonly command: string | undefined;
  /** Whether that help is shown at once. */
  readonly showHelp: boolean;

  constructor(message: string, command?: string, showHelp = false) {
    super(message);
    this.command = command;
    this.showHelp = showHelp;
  }
}

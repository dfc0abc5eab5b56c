/** The name that standard input has in reports. */
export const stdinName = '<stdin>';

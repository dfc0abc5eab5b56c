/** Fetches the editor; once, however often it is called. */
export const fetchEditor = () => import('./source-editor.ts')

/** Leaves the thread to others once, so that two pieces of work are not one long task. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

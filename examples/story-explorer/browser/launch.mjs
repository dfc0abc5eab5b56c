import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startChromium } from '../../../tools/chromium.mjs'

/** The folder of the built page, and Debian's browser. Another folder can be named by `EXPLORER_DIST`. */
export async function launch() {
  const dist = process.env.EXPLORER_DIST ?? fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(dist)) throw new Error('The page is not built: pnpm --dir examples/story-explorer page')
  return { dist, browser: await startChromium() }
}

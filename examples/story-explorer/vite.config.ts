import { defineConfig, type Plugin } from 'vitest/config'

/** The development server injects styles into the page, which the policy of the built page forbids. */
const withoutPolicy: Plugin = {
  name: 'without-policy',
  apply: 'serve',
  transformIndexHtml: (html) => {
    const policy = html.indexOf('http-equiv="Content-Security-Policy"')
    if (policy < 0) throw new Error('index.html has no policy')
    return html.slice(0, html.lastIndexOf('<meta', policy)) + html.slice(html.indexOf('>', policy) + 1)
  },
}

const config = defineConfig({
  base: './',
  plugins: [withoutPolicy],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  // No test changes what another sees, so the files share what they import.
  test: { testTimeout: 60_000, include: ['src/**/*.test.ts'], isolate: false },
})

export default config

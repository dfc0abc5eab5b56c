import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder as any static server does, under a path below the root: files with their content type, and nothing else. With a policy
 * it is sent as a header too, so that it binds the worker as well.
 */
export async function serve(folder, { base = '/news/explorer/', policy } = {}) {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = normalize(decodeURIComponent(pathname.slice(base.length)))
    if (!pathname.startsWith(base) || path.startsWith('..')) return response.writeHead(404).end()
    const file = join(folder, pathname === base ? 'index.html' : path)
    try {
      const bytes = await readFile(file)
      const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream' }
      response.writeHead(200, policy === undefined ? headers : { ...headers, 'content-security-policy': policy }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() }
}

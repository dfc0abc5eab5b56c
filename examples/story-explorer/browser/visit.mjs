/** What must not happen on any page, written down as it happens: errors, warnings, dialogs, blocked content, requests to elsewhere. */
export class Watch {
  faults = []
  /** The addresses that were asked for. */
  requests = []

  constructor(context, address) {
    const { origin } = new URL(address)
    const isOwn = (url) => url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`)
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.faults.push(`console ${message.type()}: ${message.text()}`)
    })
    context.on('weberror', (error) => this.faults.push(`uncaught: ${error.error().message}`))
    context.on('dialog', (dialog) => {
      this.faults.push(`dialog: ${dialog.message()}`)
      dialog.dismiss()
    })
    context.on('request', (request) => {
      this.requests.push(request.url())
      if (!isOwn(request.url())) this.faults.push(`request to elsewhere: ${request.url()}`)
    })
    context.on('requestfailed', (request) => {
      if (isOwn(request.url())) this.faults.push(`failed request: ${request.url()}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`answer ${response.status()}: ${response.url()}`)
    })
  }

  /** The faults since the last time. */
  take() {
    const { faults } = this
    this.faults = []
    return faults
  }
}

/** Opens the explorer at a route, such as `#/timeline`, and waits until its page stands. */
export async function open(page, address, hash = '') {
  await page.goto(`${address}${hash}`)
  await settled(page)
}

/** Goes to a route inside the page, as a link does. */
export async function goTo(page, hash) {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await settled(page)
}

/** Waits until the page has its heading and two frames were drawn. */
export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('main h1, main [role="alert"]') !== null)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Drops a file on the page for judging, as a reader does with the mouse. */
export async function drop(page, name, text) {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name))
      return transfer
    },
    [name, text],
  )
  await page.dispatchEvent('.intake', 'drop', { dataTransfer: data })
  await data.dispose()
}

/** Waits for the verdict on the file that was brought in last, by its name. */
export async function verdict(page, name) {
  await page.waitForFunction((name) => document.querySelector('#verdict')?.textContent?.includes(name), name, { timeout: 60_000 })
  return page.textContent('#verdict .verdict')
}

/** An address from the data: a link if it is plainly http or https, else its text. */
export function WebLink({ url }: { url: string }) {
  return isWebUrl(url) ? (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {url}
    </a>
  ) : (
    <span>{url}</span>
  )
}

function isWebUrl(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

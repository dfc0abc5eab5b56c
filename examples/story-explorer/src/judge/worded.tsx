/** A sentence of the issue registry: what stands between backticks is code. */
export function Worded({ text }: { text: string }) {
  return <>{text.split('`').map((part, place) => (place % 2 === 0 ? part : <code key={`${place}`}>{part}</code>))}</>
}

import { type ComponentChild, h } from 'preact'
import type { Picture } from './picture.ts'
import type { SvgElement } from './svg-element.ts'

interface SvgViewProps {
  readonly picture: Picture
  /** Ids of the elements that name and describe it are made from this. */
  readonly id: string
  /** Called with the key of the part under the pointer (`data-part`), `undefined` where there is none. */
  readonly onPoint?: (part: string | undefined) => void
  /** Called with the key of the part that the reader clicks. The keyboard has the list that says the same. */
  readonly onPick: (part: string) => void
}

/** A picture on the page: an image with a name and a description; its parts answer to the pointer alone. */
export function SvgView({ picture, id, onPoint, onPick }: SvgViewProps) {
  const { width, height, title, alternative, definitions, elements } = picture
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the picture does the same from the keyboard
    <svg
      class="picture-svg"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-alternative`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerOver={({ target }) => onPoint?.(partOf(target))}
      onPointerLeave={() => onPoint?.(undefined)}
      onClick={({ target }) => {
        const part = partOf(target)
        if (part !== undefined) onPick(part)
      }}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-alternative`}>{alternative}</desc>
      <defs>{definitions.map(drawn)}</defs>
      {elements.map(drawn)}
    </svg>
  )
}

/** An element of a picture as one of Preact. */
export function drawn(element: SvgElement | string): ComponentChild {
  if (typeof element === 'string') return element
  return h(element.name, { ...element.attributes }, ...element.children.map(drawn))
}

function partOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? (target.closest('[data-part]')?.getAttribute('data-part') ?? undefined) : undefined
}

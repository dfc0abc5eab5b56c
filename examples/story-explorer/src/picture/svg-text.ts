import { fitText } from './fit-text.ts'
import type { Picture } from './picture.ts'
import { type SvgElement, svg } from './svg-element.ts'
import { filePalette } from './tone.ts'

const margin = 24
const headSize = 20
const sourceSize = 12

/** The lines around a picture that is taken out of the page. */
export interface Frame {
  readonly heading: string
  /** Where the picture comes from, such as `Story “…”, 4 September 2024. nutgraf story explorer`. */
  readonly source: string
}

/** A picture as an SVG file of its own: framed by its heading and its source, with its alternative text, in need of nothing outside it. */
export function svgFile(picture: Picture, frame: Frame): { readonly text: string; readonly width: number; readonly height: number } {
  const { alternative, definitions, elements } = picture
  const width = Math.ceil(Math.max(picture.width, 320) + 2 * margin)
  const heads = fitText(frame.heading, width - 2 * margin, headSize, 3)
  const sources = fitText(frame.source, width - 2 * margin, sourceSize, 4)
  const top = margin + heads.length * headSize * 1.25 + 8
  const below = top + picture.height + 16
  const height = Math.ceil(below + sources.length * sourceSize * 1.4 + margin - 8)
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
      'font-family': 'system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif',
    },
    svg('title', { id: 'title' }, frame.heading),
    svg('desc', { id: 'desc' }, `${alternative} ${frame.source}`),
    svg('defs', {}, ...definitions),
    svg('rect', { width, height, fill: filePalette.paper }),
    ...heads.map((line, place) =>
      svg(
        'text',
        {
          x: margin,
          y: margin + headSize * (0.8 + place * 1.25),
          'font-size': headSize,
          'font-weight': 650,
          'font-family': 'Georgia, "Noto Serif", "DejaVu Serif", serif',
          fill: filePalette.ink,
        },
        line,
      ),
    ),
    svg('g', { transform: `translate(${(width - picture.width) / 2} ${top})` }, ...elements),
    ...sources.map((line, place) =>
      svg('text', { x: margin, y: below + sourceSize * (0.8 + place * 1.4), 'font-size': sourceSize, fill: filePalette.muted }, line),
    ),
  )
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(root)}\n`, width, height }
}

/** An element as XML text. Texts and values are escaped; what XML forbids, or what turns the direction of a line, is dropped. */
export function svgText({ name, attributes, children }: SvgElement): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`))
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : svgText(child))).join('')
  return inner === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inner}</${name}>`
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text fit to stand in XML, in an element or in a quoted value. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, (letter) => (/\s/u.test(letter) ? ' ' : ''))
    .replaceAll(/[&<>"']/gu, (letter) => marks[letter] ?? '')
}

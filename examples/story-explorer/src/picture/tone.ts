/** The colours that pictures are drawn in, by the names of the style sheet. */
const tones = ['ink', 'muted', 'line', 'edge', 'paper', 'surface', 'sunken', 'accent', 'no', 'maybe', 'disputed'] as const

/** A colour by its name in the style sheet. */
export type Tone = (typeof tones)[number]

/** What each tone is drawn as. */
export type Palette = Readonly<Record<Tone, string>>

/** The colours of the page: they follow its theme. */
export const pagePalette: Palette = Object.fromEntries(tones.map((tone) => [tone, `var(--${tone})`])) as Palette

/** The colours of a picture that leaves the page: those of the light theme, written out. */
export const filePalette: Palette = {
  ink: '#1c1a17',
  muted: '#5d574d',
  line: '#d8d1c2',
  edge: '#8b8374',
  paper: '#fbf9f4',
  surface: '#ffffff',
  sunken: '#f3efe6',
  accent: '#8f1d1d',
  no: '#3d566e',
  maybe: '#7a5200',
  disputed: '#a3231f',
}

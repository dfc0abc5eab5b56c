import { EditorView } from '@codemirror/view'

const wave = (colour: string) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline wavy ${colour}`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.2em',
})
const sign = (text: string, colour: string) => ({ content: `"${text}"`, color: colour, font: '700 0.8em/1 var(--sans)' })

/** How the source looks, in the colours of the page, which reach into the shadow root. */
export const sourceTheme = EditorView.theme({
  '&': { maxHeight: 'var(--source-height)', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'var(--mono)', fontSize: '0.8125rem', lineHeight: '1.55' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'transparent' },
  '.cm-gutters': { backgroundColor: 'var(--sunken)', color: 'var(--muted)', border: 'none', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: 'var(--sunken)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-cursorLayer': { display: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--maybe-soft)',
  },
  '.cm-specialChar': { color: 'var(--disputed)', backgroundColor: 'var(--disputed-soft)' },
  '.cm-lintRange-error': wave('var(--disputed)'),
  '.cm-lintRange-warning': wave('var(--maybe)'),
  '.cm-lintRange-info': wave('var(--reported)'),
  '.cm-lintRange-active': { backgroundColor: 'var(--maybe-soft)' },
  '.cm-gutter-lint': { width: '1.2rem' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0', textAlign: 'center' },
  '.cm-lint-marker': { width: 'auto', height: 'auto' },
  '.cm-lint-marker-error, .cm-lint-marker-warning, .cm-lint-marker-info': { content: 'normal' },
  '.cm-lint-marker-error::before': sign('✕', 'var(--disputed)'),
  '.cm-lint-marker-warning::before': sign('!', 'var(--maybe)'),
  '.cm-lint-marker-info::before': sign('~', 'var(--reported)'),
  '.cm-tooltip': { border: '1px solid var(--edge)', backgroundColor: 'var(--surface)', color: 'var(--ink)', maxWidth: 'min(34rem, 90vw)' },
  '.cm-diagnostic': { padding: '0.4rem 0.7rem', font: '0.875rem/1.4 var(--sans)', whiteSpace: 'pre-wrap' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--disputed)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--maybe)' },
  '.cm-diagnostic-info': { borderLeft: '4px solid var(--reported)' },
  '.source-gap, .source-gap span': { color: 'var(--muted)', fontStyle: 'italic' },
  '.source-PropertyName': { color: 'var(--reported)' },
  '.source-String': { color: 'var(--stated)' },
  '.source-Number, .source-True, .source-False, .source-Null': { color: 'var(--predicted)' },
})

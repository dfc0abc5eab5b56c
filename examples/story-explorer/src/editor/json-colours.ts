import { jsonLanguage } from '@codemirror/lang-json'
import { syntaxTree } from '@codemirror/language'
import { type Extension, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

const marks: Readonly<Record<string, Decoration>> = Object.fromEntries(
  ['PropertyName', 'String', 'Number', 'True', 'False', 'Null'].map((name) => [name, Decoration.mark({ class: `source-${name}` })]),
)

/** Tells the names, texts and numbers of JSON apart by classes such as `source-String`, in the lines that are in view. */
export const jsonColours: Extension = [
  jsonLanguage,
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet

      constructor(view: EditorView) {
        this.decorations = coloursOf(view)
      }

      update({ view, docChanged, viewportChanged, startState, state }: ViewUpdate): void {
        if (docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state)) this.decorations = coloursOf(view)
      }
    },
    { decorations: ({ decorations }) => decorations },
  ),
]

function coloursOf({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  const tree = syntaxTree(state)
  for (const { from, to } of visibleRanges) {
    tree.iterate({
      from,
      to,
      enter: (node) => {
        const mark = marks[node.name]
        if (mark !== undefined && node.from < node.to) builder.add(node.from, node.to, mark)
      },
    })
  }
  return builder.finish()
}

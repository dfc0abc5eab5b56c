import { useState } from 'preact/hooks'
import { useStory } from '../story-state.ts'
import { fileName } from './file-name.ts'
import { frameOf } from './frame-of.ts'
import type { Picture } from './picture.ts'
import { pngOf, save } from './save.ts'
import { svgFile } from './svg-text.ts'

interface SaveButtonsProps {
  /** What the picture is, for its heading and its button: `Timeline`. */
  readonly what: string
  /** Draws the picture for a file, in the colours of a file. */
  readonly draw: () => Picture
}

/** Buttons that save a picture as SVG and as PNG, and say that they did. */
export function SaveButtons({ what, draw }: SaveButtonsProps) {
  const { story } = useStory()
  const [said, say] = useState('')
  const saveAs = async (extension: 'svg' | 'png'): Promise<void> => {
    const name = fileName(story.id, what.toLowerCase().replaceAll(' ', '-'), extension)
    try {
      const file = svgFile(draw(), frameOf(story, what))
      save(extension === 'png' ? await pngOf(file) : new Blob([file.text], { type: 'image/svg+xml' }), name)
      say(`Saved as ${name}`)
    } catch {
      say(`This browser could not make ${name}.`)
    }
  }
  return (
    <div class="picture-save">
      <button type="button" onClick={() => saveAs('svg')}>
        Save as SVG
      </button>
      <button type="button" onClick={() => saveAs('png')}>
        Save as PNG
      </button>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
      <span role="status" class="small muted">
        {said}
      </span>
    </div>
  )
}

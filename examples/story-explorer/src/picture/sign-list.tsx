import { type Sign, signHeight } from './sign.ts'
import { drawn } from './svg-view.tsx'
import { pagePalette } from './tone.ts'

/** What the signs of a picture mean. The patterns that they are drawn with are those of the picture. */
export function SignList({ signs }: { signs: readonly Sign[] }) {
  return (
    <ul class="picture-signs plain-list small" aria-label="Signs">
      {signs.map(({ words, width, draw }) => (
        <li key={words}>
          <svg aria-hidden="true" width={width} height={signHeight + 4} viewBox={`0 -2 ${width} ${signHeight + 4}`}>
            {draw(pagePalette).map(drawn)}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

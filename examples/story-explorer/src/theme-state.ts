import { useEffect, useState } from 'preact/hooks'

/** What the reader wants: what the system says, or one of the two. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

const key = 'nutgraf-explorer-theme'
const choices: readonly ThemeChoice[] = ['auto', 'light', 'dark']

/** The theme that the reader chose, kept for the next visit where the browser allows it, and put on the root element as `data-theme`. */
export function useTheme(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(stored)
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = (): void => {
      document.documentElement.dataset.theme = choice === 'auto' ? (dark.matches ? 'dark' : 'light') : choice
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [choice])
  const choose = (next: ThemeChoice): void => {
    setChoice(next)
    try {
      localStorage.setItem(key, next)
    } catch {
      // Storage is switched off: the choice holds until the page is closed.
    }
  }
  return [choice, choose]
}

function stored(): ThemeChoice {
  try {
    const found = localStorage.getItem(key)
    return choices.find((choice) => choice === found) ?? 'auto'
  } catch {
    return 'auto'
  }
}

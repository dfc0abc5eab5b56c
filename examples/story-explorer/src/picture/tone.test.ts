import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filePalette } from './tone.ts'

describe('filePalette', () => {
  it('has the colours of the light theme', () => {
    const sheet = readFileSync(new URL('../style/theme.css', import.meta.url), 'utf8')
    const [light = ''] = sheet.split('@media')
    const found = Object.keys(filePalette).map((tone) => [tone, new RegExp(`--${tone}: (#[0-9a-f]{6});`, 'u').exec(light)?.[1]])
    expect(Object.fromEntries(found)).toEqual(filePalette)
  })
})

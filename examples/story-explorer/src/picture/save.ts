/** Puts a file into the reader's downloads; it is made here and goes nowhere else. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The longest side of a drawn picture, in pixels: browsers refuse larger ones. */
const longest = 8192

/** An SVG file as a PNG, twice as large so that it stays sharp; a picture too large for that, as large as it may be. */
export async function pngOf({ text, width, height }: { text: string; width: number; height: number }): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const scale = Math.min(2, longest / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((file) => (file === null ? reject(new Error('The browser made no picture.')) : resolve(file)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

import path from 'node:path'
import { Font } from '@react-pdf/renderer'

/** The letters of the pages, as files that a PDF can carry: it cannot take the compressed variable fonts of the browser. */
const fontsFolder = (): string =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'interchange', 'pdf', 'fonts')

export const fontFile = (name: string): string => path.join(fontsFolder(), `${name}.ttf`)

let letters: Promise<(codePoint: number) => boolean> | undefined

/** Makes our own fonts known to the renderer, once for each process, and tells which letters they have. Nothing is fetched. */
export const loadFonts = (): Promise<(codePoint: number) => boolean> => (letters ??= register())

async function register() {
  Font.register({
    family: 'Inter',
    fonts: [
      { src: fontFile('inter-400'), fontWeight: 400 },
      { src: fontFile('inter-600'), fontWeight: 600 },
    ],
  })
  Font.register({ family: 'Newsreader', src: fontFile('newsreader-500'), fontWeight: 500 })
  // No hyphens: a name or an address broken by one is no longer that name. Only what fits on no line is broken at all.
  Font.registerHyphenationCallback((word) => (word.length > 48 ? (word.match(/.{1,24}/gsu) ?? [word]) : [word]))

  await Font.load({ fontFamily: 'Inter', fontWeight: 400 })
  const font = Font.getFont({ fontFamily: 'Inter', fontWeight: 400 })?.data
  if (!font || typeof font === 'string') throw new Error('The fonts of the PDF could not be read.')
  return (codePoint: number) => font.hasGlyphForCodePoint(codePoint)
}

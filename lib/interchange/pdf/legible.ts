/**
 * Text as the fonts of the PDF can set it: a letter that they lack becomes a question mark, and what only steers the direction or
 * the width of a line is left out, so that nobody's text rearranges its surroundings.
 */
export const legible = (text: string, has: (codePoint: number) => boolean): string =>
  [...text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(steering, '')]
    .map((letter) => (letter === '\n' || has(letter.codePointAt(0) ?? 0) ? letter : '?'))
    .join('')

const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu

/** At most so many characters, cut between words, with a mark where it was cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}

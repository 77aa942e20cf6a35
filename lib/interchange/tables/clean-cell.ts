// Control characters, marks that nobody sees or that turn the text around, and halves of a pair: none can be typed, few be stored.
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** A cell without what cannot be seen, and without space around it (the kind that does not break, too). */
export function cleanCell(text: string): { text: string; wasCleaned: boolean } {
  const seen = text.replace(unseen, '')
  return { text: seen.trim(), wasCleaned: seen.length < text.length }
}

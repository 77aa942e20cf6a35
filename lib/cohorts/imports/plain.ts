const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' }

/** A name without regard to case, accents, space and marks: “Réseaux & Co.” is “reseaux and co”. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => letters[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What is compared: the same without space, so that Service-Desk, ServiceDesk and service desk are one. */
export const squeezed = (text: string): string => plain(text).replaceAll(' ', '')

/** The one name that is nearest to what was written, if it is near enough to ask about and no other is as near. */
export function nearest<Named>(
  written: string,
  all: readonly Named[],
  nameOf: (one: Named) => string,
): Named | undefined {
  const word = squeezed(written)
  if (word.length < 2) return undefined
  const near = all
    .map((one) => ({ one, far: distance(word, squeezed(nameOf(one))) }))
    .filter(({ far }) => far <= Math.max(2, Math.floor(word.length / 3)))
    .toSorted((a, b) => a.far - b.far)
  const within = near.length > 0 ? [] : all.filter((one) => holds(squeezed(nameOf(one)), word))
  if (near[0] && near[0].far !== near[1]?.far) return near[0].one
  return within.length === 1 ? within[0] : undefined
}

const holds = (name: string, word: string) =>
  word.length >= 4 && (name.includes(word) || (name.length >= 4 && word.includes(name)))

/** How many letters were left out, put in, exchanged or swapped with the next (optimal string alignment). */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 40) return 99
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

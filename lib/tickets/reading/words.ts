const stop = new Set(
  `a an and are as at be by can for from has have in is it my need needs new no not of on or our please the this to up was we with you your
  hello hi dear help issue problem request requested user users ticket incident error
  der die das den dem ein eine einen und oder mit nicht für von im in zu auf ist ich bitte hallo wir kein keine
  le la les un une des du de et ou pour avec pas sur est je nous bonjour merci dans au aux
  el los las una unos y o con no para por en es mi se del al hola
  het een niet van op te voor met is ik en
  il lo gli che per con non di da ed un sono mio`.split(/\s+/),
)

/** The words of a title that tell what it is about, in their order: no numbers, machines, addresses, ticket numbers or filling words. */
export function tellingWords(title: string): string[] {
  const words = title
    .toLocaleLowerCase('en')
    .split(/[\s,;:!?()[\]{}"“”„'’/\\|<>=+*]+/u)
    .map((word) => word.replace(/^[.\-_#]+|[.\-_]+$/gu, ''))
    .filter((word) => /^\p{L}[\p{L}-]{2,29}$/u.test(word) && !stop.has(word))
  return [...new Set(words)].slice(0, 8)
}

const fewest = 3

/**
 * Groups titles by the two words that most of them share, or by one; undefined for a title that shares none with at least two
 * others. The same titles in any order are grouped alike.
 */
export function groupTitles(titles: readonly string[]): (string | undefined)[] {
  const told = titles.map(tellingWords)
  const words = countEach(told)
  const often = told.map((all) => all.filter((word) => (words.get(word) ?? 0) >= fewest))
  const pairsOf = often.map((all) => pairs(all.toSorted(byCount(words)).slice(0, 4)))
  const shared = countEach(pairsOf)
  return pairsOf.map((all, at) => {
    const pair = all.filter((one) => (shared.get(one) ?? 0) >= fewest).toSorted(byCount(shared))[0]
    return pair ?? (often[at] ?? []).toSorted(byCount(words))[0]
  })
}

/** The most frequent telling words of some titles, each with how often it came. */
export function wordsOf(titles: readonly { title: string; count: number }[], most = 3): string[] {
  const counts = new Map<string, number>()
  for (const { title, count } of titles)
    for (const word of tellingWords(title)) counts.set(word, (counts.get(word) ?? 0) + count)
  return [...counts.keys()].toSorted(byCount(counts)).slice(0, most)
}

const pairs = (words: readonly string[]): string[] =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other].toSorted(alphabetically).join(' ')))

function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const alphabetically = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const byCount = (counts: ReadonlyMap<string, number>) => (one: string, other: string) =>
  (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || alphabetically(one, other)

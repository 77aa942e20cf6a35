/** What is wrong with a document: one sentence per fault, each beginning with its place. */
export type Faults = {
  report(place: string, says: string): void
  /** A fault of size: the document is more than the product takes on. */
  reportTooLarge(place: string, says: string): void
  readonly count: number
  /** The faults in the order in which they were found; of very many, the first, and how many more there are. */
  list(): readonly string[]
  /** What was read, if nothing is wrong with it. */
  outcome<T>(value: T): Reading<T>
}

/** What came of reading a document: its meaning, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly string[]; readonly isTooLarge?: true }

export function collectFaults(atMost: number): Faults {
  const listed: string[] = []
  let count = 0
  let isTooLarge = false

  const report = (place: string, says: string) => {
    count += 1
    if (count <= atMost) listed.push(`${place || 'document'}: ${says}`)
  }
  const list = () => (count > atMost ? [...listed, `document: ${count - atMost} more faults are not listed`] : listed)
  return {
    report,
    reportTooLarge(place, says) {
      isTooLarge = true
      report(place, says)
    },
    get count() {
      return count
    },
    list,
    outcome: (value) =>
      count === 0 ? { ok: true, value } : { ok: false, faults: list(), ...(isTooLarge && { isTooLarge }) },
  }
}

/** A place inside another: `activities[3]`, `needs.linux`, `skills["two words"]`. */
export function placeIn(place: string, key: string | number): string {
  if (typeof key === 'number') return `${place}[${key}]`
  if (!/^[\w-]{1,60}$/.test(key)) return `${place}[${quoted(key)}]`
  return place === '' ? key : `${place}.${key}`
}

/** Foreign text in a sentence: on one line, marked as foreign, and no longer than a sentence can bear. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, asEscape)
}

// A direction mark would reorder the sentence around it, a control character would reach a terminal.
const asEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The domain fact behind a row, so that an answer can be told in domain words. */
export type Because = { readonly rule: string; readonly says: string }

declare const chosen: unique symbol
/** One unknown of a program: a yes or no, or a number between two bounds. */
export type Choice = number & { readonly [chosen]: true }
export type Term = readonly [choice: Choice, weight: number]
export type Row = { readonly because: Because; readonly terms: readonly Term[]; atLeast: number; atMost: number }
export type Column = { cost: number; from: number; to: number; readonly whole: boolean }

/** Unknowns, the rows they must satisfy, and what each unit of an unknown costs (to be as low as can be). Knows nothing of any solver. */
export class Program {
  constructor(
    readonly columns: Column[] = [],
    readonly rows: Row[] = [],
  ) {}

  /** A yes (1) or no (0). */
  choice(cost = 0): Choice {
    return this.number({ from: 0, to: 1, whole: true }, cost)
  }

  number(range: { from: number; to: number; whole: boolean }, cost = 0): Choice {
    return asChoice(this.columns.push({ cost, ...range }) - 1)
  }

  cost(choice: Choice, amount: number) {
    const column = this.columns[choice]
    if (column) column.cost = amount
  }

  /** A row without unknowns is kept only if it cannot hold, so that it still says why nothing is possible. */
  require(because: Because, terms: readonly Term[], bounds: { atLeast?: number; atMost?: number }) {
    const { atLeast = -Infinity, atMost = Infinity } = bounds
    if (terms.length === 0 && atLeast <= 0 && atMost >= 0) return
    this.rows.push({ because, terms: merged(terms), atLeast, atMost })
  }
}

/** Safe: a choice is the index of a column that its program just made. */
const asChoice = (index: number) => index as Choice

function merged(terms: readonly Term[]): readonly Term[] {
  const weights = new Map<Choice, number>()
  for (const [choice, weight] of terms) weights.set(choice, (weights.get(choice) ?? 0) + weight)
  return weights.size === terms.length ? terms : [...weights].filter(([, weight]) => weight !== 0)
}

export type Asked = Readonly<Record<string, string | string[] | undefined>>

/** What the address asks under this name: trimmed, and never longer than a name can be. */
export function askedFor(asked: Asked, name: string): string {
  const value = asked[name]
  return typeof value === 'string' ? value.trim().slice(0, 120) : ''
}

/** One of the values that are known, or nothing. */
export function oneOf<T extends string>(asked: Asked, name: string, values: readonly T[]): T | undefined {
  const value = askedFor(asked, name)
  return values.find((one) => one === value)
}

export const pageOf = (asked: Asked): number =>
  Math.min(Math.max(Number.parseInt(askedFor(asked, 'page'), 10) || 1, 1), 10_000)

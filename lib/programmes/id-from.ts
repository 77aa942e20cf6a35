/** An id made from a title, such as `security-operations`; told apart by a number from those that are taken. */
export function idFrom(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '')
  const start = plain === '' ? 'item' : plain
  for (let number = 1; ; number++) {
    const id = number === 1 ? start : `${start}-${number}`
    if (!taken.has(id)) return id
  }
}

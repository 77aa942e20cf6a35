/** Levels chosen but not sent yet, kept in this tab; a browser that keeps nothing loses only a reload's convenience. */
export function draftOf(name: string): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, level]) => Number.isInteger(level)))
  } catch {
    return {}
  }
}

export function keepDraft(name: string, levels: Readonly<Record<string, number>>): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(levels))
  } catch {
    // Storage may be full or forbidden; the form works without it.
  }
}

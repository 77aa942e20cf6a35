const name = 'journeywork:planning'

/** One key for one thing to plan, however often this tab asks for it, and whether it asked before; a second try gets its own. */
export function planningKey(what: string, again: boolean): { key: string; isAsked: boolean } {
  const fresh = crypto.randomUUID()
  try {
    const [kept, key] = (sessionStorage.getItem(name) ?? '').split(' ')
    if (!again && kept === what && key) return { key, isAsked: true }
    sessionStorage.setItem(name, `${what} ${fresh}`)
  } catch {
    // Without storage a reload plans twice, which costs a version and no more.
  }
  return { key: fresh, isAsked: false }
}

/**
 * Does what nobody has to wait for: behind the answer of a request that is being served, and at once everywhere else
 * (the command line, the seed, the tests).
 */
export async function afterwards(work: () => Promise<void>): Promise<void> {
  if (process.env.NEXT_RUNTIME === undefined) return work()
  const { after } = await import('next/server')
  after(work)
}

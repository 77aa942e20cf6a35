import { openDatabase } from '@/db/client'
import { events, teams } from '@/db/schema'

/**
 * Writes into the embedded database of a folder until it is killed, and prints the number of each transaction once that is
 * acknowledged. Four writers at once, so that commits share their syncs; two rows each, so that a half would show.
 */
const [folder = '', first = '0'] = process.argv.slice(2)

try {
  const { db } = await openDatabase(undefined, folder)
  let next = Number(first)
  const writer = async (): Promise<never> => {
    for (;;) {
      const number = next++
      const [id, at] = [String(number), new Date()]
      await db.transaction(async (tx) => {
        await tx.insert(events).values({
          id,
          actorId: 'writer',
          action: 'write',
          subjectId: id,
          particulars: { filler: 'x'.repeat(400) },
          at,
        })
        await tx.insert(teams).values({ id, name: `Team ${number}`, createdAt: at })
      })
      process.stdout.write(`${number}\n`)
    }
  }
  await Promise.all([writer(), writer(), writer(), writer()])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

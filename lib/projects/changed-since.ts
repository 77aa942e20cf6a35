import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { events, people } from '@/db/schema'
import { sayList } from '@/lib/core/say'

/** What others changed about a project since somebody read it, in a sentence with the way out. */
export async function changedSince(tx: Database, projectId: string, version: number): Promise<string> {
  const rows = await tx
    .select({ by: people.name, particulars: events.particulars })
    .from(events)
    .innerJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        eq(events.subjectId, projectId),
        eq(events.action, 'project.edit'),
        sql`(${events.particulars}->>'version')::int > ${version}`,
      ),
    )
    .orderBy(asc(events.id))
    .limit(20)
  const who = [...new Set(rows.map(({ by }) => by))]
  const what = [...new Set(rows.flatMap(({ particulars }) => textsIn(particulars['changed'])))]
  const says =
    who.length > 0 && what.length > 0 ? `${sayList(who)} changed ${sayList(what)}` : 'The project was changed'
  return `${says} meanwhile. Open the project in another tab to see it, and say again what you want.`
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

import { and, eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { programmePeople, programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'

/** Whether the programme of this column is one that the actor manages now. */
export const managedBy = (context: Context, programmeId: PgColumn): SQL =>
  inArray(programmeId, placesOf(context, ['manager']))

/** Whether the programme of this column is one that the actor manages, or is enrolled in, now. */
export const takesPartIn = (context: Context, programmeId: PgColumn): SQL =>
  inArray(programmeId, placesOf(context, ['manager', 'enrolled']))

/** A draft is for those who manage the programme; what is published is for everyone who goes through it as well. */
export const versionInSightOf = (context: Context): SQL | undefined =>
  or(
    managedBy(context, programmeVersions.programmeId),
    and(isNotNull(programmeVersions.publishedAt), takesPartIn(context, programmeVersions.programmeId)),
  )

const placesOf = ({ actor, db, now }: Context, places: ('manager' | 'enrolled')[]) =>
  db
    .select({ id: programmePeople.programmeId })
    .from(programmePeople)
    .where(
      and(
        eq(programmePeople.personId, actor.id),
        inArray(programmePeople.place, places),
        inForce(now, programmePeople),
      ),
    )

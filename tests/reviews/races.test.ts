import { expect, test } from 'vitest'
import { heldLevels, ledgerHead, people, mentorships, signOffs } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { verifyLedger } from '@/lib/ledger/verify-ledger'
import { reopenSignOff } from '@/lib/reviews/commands/reopen-sign-off'
import { signOff } from '@/lib/reviews/commands/sign-off'
import type { Database } from '@/db'
import { openDatabase } from '@/db/client'
import { withDatabase } from '../support/databases'
import { asRead, handIn, type Piece } from '../support/pieces'
import { marcus, ingrid, now, priya } from '../support/world'

const context = (db: Parameters<typeof contextFor>[1], who = marcus) =>
  contextFor({ id: who.id, name: who.name, administrator: false }, db, now)

test(
  'the same sign-off sent a hundred times at once makes one row, and every sender hears the same',
  () =>
    withDatabase('world', async ({ db }, url) => {
      const piece = await handIn(db)
      const second = await openDatabase(url, 'unused')
      try {
        const input = { ...asRead(piece), levels: { networking: 2 }, note: 'I was there.' }
        const answers = await Promise.all(
          Array.from({ length: 100 }, (_, index) => signOff(context(index % 2 ? db : second.db), input)),
        )

        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
        expect(answers[0]).toMatchObject({ ok: true, value: { attested: { networking: 2 } } })
        expect(await db.select().from(signOffs)).toHaveLength(1)
        expect(await db.select().from(heldLevels)).toHaveLength(1)
        expect(await verifyLedger({ db })).toMatchObject({ ok: true, rows: 1 })
      } finally {
        await second.close()
      }
    }),
  120_000,
)

test(
  'a thousand attempts on a hundred distinct pieces make exactly a hundred rows, and the chain is whole',
  () =>
    withDatabase('world', async ({ db }, url) => {
      const learners = Array.from({ length: 10 }, (_, number) => `learner-${number}`)
      await db.insert(people).values(
        learners.map((id) => ({
          id,
          name: id,
          email: `${id}@fernhill.example`,
          state: 'active' as const,
          createdAt: now,
        })),
      )
      await db
        .insert(mentorships)
        .values(learners.map((id) => ({ id: `m-${id}`, mentorId: marcus.id, learnerId: id, from: new Date(0) })))
      const pieces: Piece[] = []
      const answers: { ok: boolean }[] = []
      for (const personId of learners)
        for (let number = 0; number < 10; number++)
          pieces.push(await handIn(db, { id: `${personId}-${number}`, personId }))
      const second = await openDatabase(url, 'unused')
      try {
        // Forty at a time over twenty connections: each piece is attempted ten times, from everywhere at once.
        let attempts = 0
        const attempt = async (db: Database) => {
          for (let number = attempts++; number < 1_000; number = attempts++) {
            const piece = pieces[number % 100]
            if (!piece) throw new Error('There are a hundred pieces.')
            answers.push(await signOff(context(db), { ...asRead(piece), levels: { networking: 2 }, note: '' }))
          }
        }
        await Promise.all(Array.from({ length: 40 }, (_, index) => attempt(index % 2 ? db : second.db)))

        expect(answers).toHaveLength(1_000)
        expect(answers.every(({ ok }) => ok)).toBe(true)
        const rows = await db.select().from(signOffs)
        expect(rows).toHaveLength(100)
        expect(new Set(rows.map(({ evidenceId }) => evidenceId)).size).toBe(100)
        expect(await verifyLedger({ db })).toMatchObject({ ok: true, rows: 100 })
      } finally {
        await second.close()
      }
    }),
  240_000,
)

test('a sign-off that many reopen at once is taken back once', () =>
  withDatabase('world', async ({ db }) => {
    const piece = await handIn(db)
    const signed = await signOff(context(db), { ...asRead(piece), levels: { networking: 2 }, note: '' })
    const signOffId = signed.ok ? (signed.value.signOffIds[0] ?? '') : ''

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        reopenSignOff(context(db, index % 2 ? marcus : ingrid), { signOffId, reason: 'That was not her own work.' }),
      ),
    )

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'conflict')).toHaveLength(19)
    expect(await db.select().from(ledgerHead)).toMatchObject([{ seq: 2 }])
    expect(await verifyLedger({ db })).toMatchObject({ ok: true, rows: 2 })
  }))

test('two who sign a level of 5 at once attest it together', () =>
  withDatabase('world', async ({ db }) => {
    const piece = await handIn(db, { claims: { networking: 5 } })
    const input = { ...asRead(piece), levels: { networking: 5 }, note: '' }

    await Promise.all([signOff(context(db), input), signOff(context(db, ingrid), input)])

    const held = await db.select().from(heldLevels)
    expect(held.filter(({ supersededAt }) => supersededAt === null)).toMatchObject([
      { personId: priya.id, level: 5, ground: 'sign-off' },
    ])
  }))

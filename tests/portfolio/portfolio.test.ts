import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { events, portfolioItems, signOffs } from '@/db/schema'
import { contentHash } from '@/lib/evidence/content-hash'
import { addExperience } from '@/lib/portfolio/commands/add-experience'
import { askWitness } from '@/lib/portfolio/commands/ask-witness'
import { changeExperience } from '@/lib/portfolio/commands/change-experience'
import { removeExperience } from '@/lib/portfolio/commands/remove-experience'
import { setWords } from '@/lib/portfolio/commands/set-words'
import { showItem } from '@/lib/portfolio/commands/show-item'
import { showReadiness } from '@/lib/portfolio/commands/show-readiness'
import { addExperienceForm, makeShareLinkForm } from '@/lib/portfolio/form-input'
import { changeExperienceInput } from '@/lib/portfolio/input'
import { asReader, findExperience, showDesk } from '@/lib/portfolio/queries'
import { amara, helen, ingrid, inWorld, marcus, priya, rival } from '../support/world'
import { added, dental, giveBadge, givePiece, giveSignOff, reopen, theirs, withdraw } from './story'

const others = [marcus, ingrid, helen, rival, amara]

describe('a portfolio is its owner’s alone', () => {
  test.each(others)('$name neither sees nor changes an experience of Priya’s', (asker) =>
    inWorld(async (as, db) => {
      const experienceId = await added(as(priya))
      const before = await db.select().from(events)

      const content = { ...dental, title: 'Taken over' }
      expect(await findExperience(as(asker), experienceId)).toBeUndefined()
      for (const refused of [
        await changeExperience(as(asker), { ...content, experienceId, version: 1 }),
        await removeExperience(as(asker), { experienceId, removed: true }),
        await askWitness(as(asker), { experienceId, name: 'Jo', capacity: 'client' }),
        await showItem(as(asker), { kind: 'experience', itemId: experienceId, shown: true }),
      ])
        expect(refused).toMatchObject({ refusal: { code: 'not-found' } })
      expect((await showDesk(as(asker))).experiences).toEqual([])
      expect(await findExperience(as(priya), experienceId)).toMatchObject({ title: dental.title, version: 1 })
      expect(await db.select().from(events)).toHaveLength(before.length)
    }),
  )

  test.each(others)('$name cannot choose what is Priya’s into a portfolio of their own', (asker) =>
    inWorld(async (as, db) => {
      const piece = await givePiece(db)
      const signOffId = await giveSignOff(as(marcus), piece)
      const badgeId = await giveBadge(db, signOffId)

      for (const item of [
        { kind: 'evidence', itemId: piece.id },
        { kind: 'sign-off', itemId: signOffId },
        { kind: 'badge', itemId: badgeId },
      ] as const)
        expect(await showItem(as(asker), { ...item, shown: true })).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await db.select().from(portfolioItems)).toEqual([])
    }),
  )
})

describe('a reader sees what was chosen, while it counts', () => {
  test('nothing is shown before it is chosen, and nothing that is taken out again', () =>
    inWorld(async (as, db) => {
      const piece = await givePiece(db)
      const signOffId = await giveSignOff(as(marcus), piece)
      expect(theirs(await showDesk(as(priya)))).toEqual({ evidence: [], signOffs: [], badges: [], experiences: [] })

      await showItem(as(priya), { kind: 'sign-off', itemId: signOffId, shown: true })
      const shown = asReader(await showDesk(as(priya)))
      expect(shown.signOffs).toMatchObject([
        { skill: 'Networking', level: 2, by: 'Marcus Webb', standing: 'mentor', on: '2027-01-04' },
      ])
      const [row] = await db.select().from(signOffs)
      expect(shown.signOffs[0]?.hash).toBe(row?.hash)
      expect(JSON.stringify(shown)).not.toContain('@fernhill.example')

      await showItem(as(priya), { kind: 'sign-off', itemId: signOffId, shown: false })
      expect(asReader(await showDesk(as(priya))).signOffs).toEqual([])
    }))

  test('a file is a name, a claimed level is nobody’s business, and only web addresses are links', () =>
    inWorld(async (as, db) => {
      const piece = await givePiece(db, {
        url: 'javascript:alert(1)',
        file: { hash: 'f'.repeat(64), name: 'plan.pdf' },
      })
      await showItem(as(priya), { kind: 'evidence', itemId: piece.id, shown: true })

      const { evidence } = asReader(await showDesk(as(priya)))
      expect(evidence).toEqual([
        {
          id: piece.id,
          shown: true,
          title: 'Change record for the branch office',
          account: 'I planned it.',
          url: null,
          fileName: 'plan.pdf',
          happenedOn: null,
        },
      ])
      expect(JSON.stringify(evidence)).not.toContain('networking')
    }))

  test('a sign-off that is reopened disappears, its badge with it, and the owner is told', () =>
    inWorld(async (as, db) => {
      const piece = await givePiece(db)
      const signOffId = await giveSignOff(as(marcus), piece)
      const badgeId = await giveBadge(db, signOffId)
      await showItem(as(priya), { kind: 'sign-off', itemId: signOffId, shown: true })
      await showItem(as(priya), { kind: 'badge', itemId: badgeId, shown: true })
      expect(asReader(await showDesk(as(priya))).badges).toMatchObject([{ skill: 'Networking', level: 2 }])

      await reopen(as(marcus), piece, signOffId)
      const desk = await showDesk(as(priya))
      expect(asReader(desk)).toMatchObject({ signOffs: [], badges: [] })
      expect(desk.gone).toEqual([
        { kind: 'badge', itemId: badgeId },
        { kind: 'sign-off', itemId: signOffId },
      ])
    }))

  test('evidence that is withdrawn disappears, and so does what rested on it', () =>
    inWorld(async (as, db) => {
      const piece = await givePiece(db)
      const signOffId = await giveSignOff(as(marcus), piece)
      await showItem(as(priya), { kind: 'evidence', itemId: piece.id, shown: true })
      await showItem(as(priya), { kind: 'sign-off', itemId: signOffId, shown: true })

      await withdraw(db, piece.id)
      expect(asReader(await showDesk(as(priya)))).toMatchObject({ evidence: [], signOffs: [] })
    }))

  test('readiness is shown only once that is chosen, writing a headline included', () =>
    inWorld(async (as) => {
      expect((await showDesk(as(priya))).showsReadiness).toBe(false)
      await setWords(as(priya), { headline: 'On the way', about: '', version: 0 })
      expect((await showDesk(as(priya))).showsReadiness).toBe(false)
      await showReadiness(as(priya), { shown: true })
      expect(await showDesk(as(priya))).toMatchObject({ showsReadiness: true, headline: 'On the way' })
    }))

  test('choosing twice is choosing once', () =>
    inWorld(async (as, db) => {
      const experienceId = await added(as(priya))
      const item = { kind: 'experience', itemId: experienceId, shown: true } as const
      await showItem(as(priya), item)
      await showItem(as(priya), item)
      expect(await db.select().from(portfolioItems).where(eq(portfolioItems.itemId, experienceId))).toHaveLength(1)
    }))
})

describe('experiences', () => {
  test('are kept alike, whoever paid; what is removed comes back as it was', () =>
    inWorld(async (as) => {
      for (const kind of ['employment', 'freelance', 'contract', 'volunteering'] as const)
        await addExperience(as(priya), { ...dental, kind, shown: true })
      const { experiences } = asReader(await showDesk(as(priya)))
      expect(experiences.map(({ kind }) => kind).toSorted()).toEqual([
        'contract',
        'employment',
        'freelance',
        'volunteering',
      ])

      const experienceId = experiences[0]?.id ?? ''
      await removeExperience(as(priya), { experienceId, removed: true })
      expect(asReader(await showDesk(as(priya))).experiences).toHaveLength(3)
      await removeExperience(as(priya), { experienceId, removed: false })
      expect(asReader(await showDesk(as(priya))).experiences).toHaveLength(4)
    }))

  test('a stale form is refused, and loses nothing', () =>
    inWorld(async (as) => {
      const experienceId = await added(as(priya))
      await changeExperience(as(priya), { ...dental, title: 'First', experienceId, version: 1 })
      expect(await changeExperience(as(priya), { ...dental, title: 'Second', experienceId, version: 1 })).toMatchObject(
        {
          refusal: { code: 'stale' },
        },
      )
      expect(await findExperience(as(priya), experienceId)).toMatchObject({ title: 'First', version: 2 })
    }))

  test('of the future, or with a skill that nobody knows, are refused by the field', () =>
    inWorld(async (as) => {
      expect(await addExperience(as(priya), { ...dental, from: '2027-01-05', to: null, shown: true })).toMatchObject({
        refusal: { fields: { from: expect.any(String) } },
      })
      expect(await addExperience(as(priya), { ...dental, skillIds: ['alchemy'], shown: true })).toMatchObject({
        refusal: { fields: { skillIds: expect.any(String) } },
      })
    }))

  test('hostile text is kept as text', () =>
    inWorld(async (as) => {
      const title = '<script>alert(1)</script>\u202e'
      await addExperience(as(priya), { ...dental, title, shown: true })
      expect(asReader(await showDesk(as(priya))).experiences).toMatchObject([{ title }])
    }))
})

test('forms are read strictly: an end before the beginning, a kind nobody knows, a field too many', () => {
  const form = { kind: 'freelance', title: 'A', client: 'B', from: '2026-02-01', to: '', summary: '', skillIds: '' }
  expect(addExperienceForm.safeParse(form).data).toMatchObject({ to: null, skillIds: [], shown: false })
  for (const wrong of [{ to: '2026-01-31' }, { kind: 'owner' }, { personId: 'viktor' }, { from: '2026-02-30' }])
    expect(addExperienceForm.safeParse({ ...form, ...wrong }).success).toBe(false)
  expect(makeShareLinkForm.safeParse({ label: 'Acme', days: '31' }).success).toBe(false)
})

test('the hash of evidence is that of its content: the stories here sign off what is there', () =>
  inWorld(async (as, db) => {
    const piece = await givePiece(db)
    expect(piece.contentHash).toBe(contentHash(piece.content))
    const signOffId = await giveSignOff(as(marcus), piece)
    expect(
      await db
        .select()
        .from(signOffs)
        .where(and(eq(signOffs.id, signOffId), eq(signOffs.evidenceHash, piece.contentHash))),
    ).toHaveLength(1)
  }))

test('a version that no row can have is refused, before the database is asked', () => {
  const sent = { ...dental, experienceId: 'dental', version: 3_000_000_000 }
  expect(changeExperienceInput.safeParse(sent).error?.issues).toMatchObject([{ path: ['version'] }])
})

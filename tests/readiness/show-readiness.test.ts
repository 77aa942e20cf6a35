import { expect, test } from 'vitest'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { proofOf } from '@/lib/readiness/proof-of'
import { reviewersOf } from '@/lib/readiness/reviewers'
import { showReadiness } from '@/lib/readiness/show-readiness'
import { amara, helen, ingrid, inWorld, marcus, priya, rival, tomas, type As } from '../support/world'
import { vouchFor } from './vouch'

const handIn = (as: As, claims: Record<string, number>) =>
  submitEvidence(as(priya), {
    title: 'Patched the switches',
    account: 'Two evenings, one change record.',
    url: null,
    fileHash: null,
    happenedOn: null,
    claims,
    goalIds: [],
  })

test('each gap comes with what closes it', () =>
  inWorld(async (as, db) => {
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    await claimLevels(as(priya), { levels: { linux: 2 } })
    await vouchFor(as(marcus), db, { skillId: 'networking', level: 1 })
    await handIn(as, { networking: 2 })
    const view = await showReadiness(as(priya), priya.id)

    expect(view?.next).toMatchObject({
      networking: { does: 'wait', piece: { title: 'Patched the switches', level: 2 } },
      linux: { does: 'show' },
      'cloud-platforms': { does: 'ask' },
    })
    expect(view?.reviewers.map(({ name }) => name)).toEqual(['Marcus Webb', 'Ingrid Solheim'])
  }))

test('behind a skill stand its sign-offs with who, when and on what, and beside them what is under way', () =>
  inWorld(async (as, db) => {
    const evidenceId = await vouchFor(as(marcus), db, { skillId: 'networking', level: 1 })
    await handIn(as, { networking: 2, linux: 1 })
    const proof = await proofOf(as(priya), priya.id)

    expect(proof('networking')).toMatchObject({
      signOffs: [{ level: 1, signer: 'Marcus Webb', evidenceId, title: 'Branch office rollout', counts: true }],
      pieces: [{ level: 2, state: 'waiting', title: 'Patched the switches' }],
      goals: [],
    })
    expect(proof('cloud-platforms')).toEqual({ signOffs: [], pieces: [], goals: [] })
  }))

test.each([marcus, ingrid, helen])('$name sees what stands behind the levels of Priya', (carer) =>
  inWorld(async (as) => {
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    await handIn(as, { networking: 2 })

    expect(await showReadiness(as(carer), priya.id)).toEqual(await showReadiness(as(priya), priya.id))
  }),
)

test.each([rival, tomas, amara])('to $name there is neither readiness nor proof of it', (outsider) =>
  inWorld(async (as, db) => {
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    await vouchFor(as(marcus), db, { skillId: 'networking', level: 1 })
    await handIn(as, { networking: 2 })

    expect(await showReadiness(as(outsider), priya.id)).toBeUndefined()
    expect((await proofOf(as(outsider), priya.id))('networking')).toEqual({ signOffs: [], pieces: [], goals: [] })
  }),
)

test('nobody learns of an outsider who reviews whose evidence', () =>
  inWorld(async (as) => {
    expect(await reviewersOf(as(rival), priya.id)).toEqual([])
  }))

import { describe, expect, test } from 'vitest'
import type { ProofRule } from '@/lib/catalog/model'
import { assessReadiness } from '@/lib/readiness/assess'
import type { Readiness } from '@/lib/readiness/model'
import { known, role, signed, standing } from './standing'

const skillOf = ({ technical, leadership }: Readiness, id: string) =>
  [...technical.skills, ...leadership.skills].find(({ skillId }) => skillId === id)
const saysOf = (readiness: Readiness, id: string) => {
  const { stands, asks } = skillOf(readiness, id)?.missing ?? {}
  return [stands, asks]
}
const withRule = (id: string, proof: ProofRule) => {
  const skill = known.get(id)
  if (!skill) throw new Error(`no skill ${id}`)
  return new Map([...known, [id, { ...skill, proof }]])
}

describe('the measure', () => {
  test('technical depth and leadership are measured apart, each level for level', () => {
    const engineer = role('technical', { linux: 3, networking: 2, cloud: 3, coaching: 2 })
    const readiness = assessReadiness(
      standing({ role: engineer, signOffs: [signed('linux', 2), signed('networking', 4), signed('coaching', 1)] }),
    )

    // Linux 2 of 3, Networking 2 of 2 (what it has beyond fills nothing), Cloud 0 of 3: 4 of 8. Coaching: 1 of 2.
    expect(readiness.technical).toMatchObject({ attested: 4, required: 8 })
    expect(readiness.leadership).toMatchObject({ attested: 1, required: 2 })
    expect(readiness.isReady).toBe(false)
  })

  test('what is only claimed attests nothing, and is shown beside', () => {
    const readiness = assessReadiness(standing({ role: role('technical', { linux: 3 }), claimed: { linux: 3 } }))

    expect(readiness.technical).toMatchObject({ attested: 0, required: 3 })
    expect(skillOf(readiness, 'linux')).toMatchObject({ claimed: 3, attested: 0 })
    expect(saysOf(readiness, 'linux')).toEqual(['attested 0, needs 3', 'One signed-off piece at level 3.'])
  })

  test('recognised prior learning attests a level of a technical role, and says what it rests on', () => {
    const readiness = assessReadiness(
      standing({ role: role('technical', { linux: 3 }), recognised: { linux: 3 }, signOffs: [signed('linux', 2)] }),
    )

    expect(skillOf(readiness, 'linux')).toMatchObject({ attested: 3, signedOff: 2, recognised: 3, missing: null })
    expect(readiness.isReady).toBe(true)
  })

  test('whoever holds every level of a technical role is ready, without floor or witnesses', () => {
    const readiness = assessReadiness(
      standing({
        role: role('technical', { linux: 2, coaching: 2 }),
        signOffs: [signed('linux', 2), signed('coaching', 2)],
      }),
    )

    expect(readiness).toMatchObject({ isReady: true, floor: null })
  })
})

describe('what is missing is said exactly', () => {
  const engineer = role('technical', { networking: 3 })

  test('a piece, where nothing shows the level yet', () => {
    const readiness = assessReadiness(standing({ role: engineer, signOffs: [signed('networking', 2)] }))

    expect(saysOf(readiness, 'networking')).toEqual(['attested 2, needs 3', 'One signed-off piece at level 3.'])
  })

  test('the pieces and people that a rule of proof still asks for', () => {
    const rule = { fromLevel: 3, pieces: 3, observers: 2 }
    const skills = withRule('networking', rule)
    const one = assessReadiness(standing({ role: engineer, skills, signOffs: [signed('networking', 3)] }))
    const three = assessReadiness(
      standing({ role: engineer, skills, signOffs: [1, 2, 3].map(() => signed('networking', 3)) }),
    )

    expect(saysOf(one, 'networking')).toEqual([
      'attested 2, needs 3',
      'Two more pieces at level 3, signed off by someone else.',
    ])
    expect(saysOf(three, 'networking')).toEqual(['attested 2, needs 3', 'One more signature, from someone else.'])
  })

  test('someone outside the line, from level 5 on', () => {
    const lead = role('technical', { networking: 5 })
    const byTheLine = [
      signed('networking', 5, { by: 'ingrid', as: 'lead', on: 'rollout' }),
      signed('networking', 5, { by: 'dana', as: 'lead', on: 'rollout' }),
    ]
    const one = assessReadiness(standing({ role: lead, signOffs: byTheLine.slice(0, 1) }))
    const two = assessReadiness(standing({ role: lead, signOffs: byTheLine }))
    const three = assessReadiness(standing({ role: lead, signOffs: [...byTheLine, signed('networking', 5)] }))

    expect(saysOf(one, 'networking')).toEqual([
      'attested 4, needs 5',
      'One more signature, from someone outside the line.',
    ])
    expect(saysOf(two, 'networking')).toEqual([
      'attested 4, needs 5',
      'One more signature, from someone outside the line.',
    ])
    expect(skillOf(three, 'networking')).toMatchObject({ attested: 5, missing: null })
  })

  test('two people where nobody has signed the level', () => {
    const lead = role('technical', { networking: 5 })

    expect(saysOf(assessReadiness(standing({ role: lead })), 'networking')).toEqual([
      'attested 0, needs 5',
      'One piece at level 5, signed off by two different people, one of them from outside the line.',
    ])
  })

  test('a sign-off that has grown too old no longer counts, and that is said', () => {
    // On 4 January 2027, twenty-four months reach back to 4 January 2025: the first of the two is a day too old.
    const skills = withRule('networking', { fromLevel: 3, pieces: 2, observers: 1, withinMonths: 24 })
    const old = [signed('networking', 3, { at: '2025-01-03' }), signed('networking', 3, { at: '2025-01-04' })]
    const readiness = assessReadiness(standing({ role: engineer, skills, signOffs: old }))

    expect(skillOf(readiness, 'networking')).toMatchObject({ attested: 2 })
    expect(saysOf(readiness, 'networking')).toEqual([
      'attested 2, needs 3',
      'One more signed-off piece at level 3. What was signed off more than 24 months ago no longer counts.',
    ])
  })
})

describe('a role that leads', () => {
  const head = role('leadership', { linux: 3, coaching: 3 }, { skills: 2, level: 3 })

  test('certificates and recognition alone leave its floor empty', () => {
    const readiness = assessReadiness(
      standing({
        role: head,
        claimed: { linux: 4, networking: 4, coaching: 4 },
        recognised: { linux: 4, networking: 3, coaching: 4 },
      }),
    )

    expect(readiness.technical).toMatchObject({ attested: 3, required: 3 })
    expect(readiness.floor).toEqual({
      skills: 2,
      level: 3,
      filledBy: [],
      onlyRecognised: ['Linux', 'Networking'],
      missing: 'Two technical skills signed off at level 3 or above.',
    })
    expect(readiness.isReady).toBe(false)
  })

  test('its floor counts technical skills that the role does not ask for, and no leadership', () => {
    const readiness = assessReadiness(
      standing({ role: head, signOffs: [signed('cloud', 4), signed('linux', 2), signed('budgets', 5)] }),
    )

    expect(readiness.floor).toMatchObject({
      filledBy: [{ skillId: 'cloud', title: 'Cloud platforms', level: 4 }],
      missing: 'One more technical skill signed off at level 3 or above.',
    })
  })

  test('without a floor of its own it has the usual one', () => {
    const readiness = assessReadiness(standing({ role: role('leadership', { coaching: 1 }) }))

    expect(readiness.floor).toMatchObject({ skills: 3, level: 3, filledBy: [] })
  })

  test('its leadership skills are witnessed by two different people, whatever is attested', () => {
    const floor = [signed('linux', 3), signed('networking', 3)]
    const one = signed('coaching', 3, { by: 'marcus' })
    const again = signed('coaching', 3, { by: 'marcus' })
    const other = signed('coaching', 3, { by: 'ingrid', as: 'lead' })
    const witnessed = (...by: ReturnType<typeof signed>[]) =>
      assessReadiness(standing({ role: head, signOffs: [...floor, ...by], recognised: { coaching: 3 } }))

    expect(saysOf(witnessed(), 'coaching')).toEqual([
      'attested 3, not signed off by anyone at that level',
      'One piece at level 3, signed off by two different people.',
    ])
    expect(saysOf(witnessed(one, again), 'coaching')).toEqual([
      'attested 3, signed off by one person so far',
      'One more signature, from someone else.',
    ])
    expect(witnessed(one, again).isReady).toBe(false)
    expect(witnessed(one, other)).toMatchObject({ isReady: true, leadership: { attested: 3, required: 3 } })
    expect(skillOf(witnessed(one, other), 'coaching')?.witnessIds).toEqual(['marcus', 'ingrid'])
  })

  test('a witness of a lower level is none of the level that is asked for', () => {
    const signOffs = [
      signed('linux', 3),
      signed('networking', 3),
      signed('coaching', 3, { by: 'marcus' }),
      signed('coaching', 2, { by: 'ingrid' }),
    ]
    const readiness = assessReadiness(standing({ role: head, signOffs }))

    expect(skillOf(readiness, 'coaching')).toMatchObject({ attested: 3, witnessIds: ['marcus'] })
    expect(readiness.isReady).toBe(false)
  })

  test('its technical skills need no second witness below level 5', () => {
    const readiness = assessReadiness(standing({ role: head, signOffs: [signed('linux', 3)] }))

    expect(skillOf(readiness, 'linux')).toMatchObject({ witnessIds: null, missing: null })
  })
})

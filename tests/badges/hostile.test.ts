import { expect, test } from 'vitest'
import { examineInWorker } from '@/lib/badges/check-in-worker'
import { badgeLimits } from '@/lib/badges/model'
import { verdictOn, verifyBadge } from '@/lib/badges/verify-badge'
import { keyFromSeed } from '@/lib/interchange/badges/keys'
import { sign } from '@/lib/interchange/badges/sign'
import { inWorld, now } from '../support/world'
import { house } from './signed-off'

const issuerId = 'https://fernhill.example/badges/issuer'
const known = { [issuerId]: ['z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi'] }

const badge = (more: Record<string, unknown> = {}) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: issuerId, type: ['Profile'], name: 'Fernhill' },
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:x:1',
      type: ['Achievement'],
      name: 'Networking',
      description: '',
      criteria: { narrative: '' },
    },
  },
  ...more,
})
const proof = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  proofPurpose: 'assertionMethod',
  verificationMethod: `${issuerId}#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi`,
  proofValue: 'z41ZsNkz78FHSGkAD5J4b8EN49DkywMMJSL3UdUNffbsCAWmTLPvtnJpd3JGGooYX7TNrzgsTLkXUWiGsRRZ788ML',
}

/** Nodes without names, each pointing at some others: only by trying orders can they be told apart. */
const knot = (size: number, pointsAt: (node: number) => readonly number[]) =>
  Array.from({ length: size }, (_, node) => ({
    id: `_:b${node}`,
    type: ['VerifiableCredential'],
    credentialSubject: pointsAt(node).map((other) => ({ id: `_:b${other % size}` })),
  }))

test('a sound badge passes through the worker as it does without', async () => {
  const key = await keyFromSeed(house.seed, issuerId)
  const signed = await sign(badge({ validFrom: '2027-01-04T09:00:00Z' }), key, now)

  const examined = await examineInWorker({ text: JSON.stringify(signed), known: { [issuerId]: [key.publicKey] } })

  expect(examined).toMatchObject({ says: 'signed', by: 'known', badge: { name: 'Networking' } })
})

test('nodes that nothing tells apart are given up, as too complex', async () => {
  const all = Array.from({ length: 12 }, (_, node) => node)
  const text = JSON.stringify({ ...badge({ evidence: knot(12, () => all) }), proof })

  expect(await examineInWorker({ text, known })).toMatchObject({ says: 'refused', fault: 'too-complex' })
})

test('a ring of thousands, which would take half a minute, is ended in its time', async () => {
  const text = JSON.stringify({ ...badge({ evidence: knot(5_500, (node) => [node + 1, node + 7]) }), proof })

  expect(text.length).toBeLessThan(badgeLimits.bytes)
  expect(await examineInWorker({ text, known }, 3)).toMatchObject({ says: 'refused', fault: 'too-complex' })
})

test('a badge that takes too long is ended, and the next one is checked', async () => {
  const text = JSON.stringify({ ...badge(), proof })

  expect(await examineInWorker({ text, known }, 0.001)).toMatchObject({ says: 'refused', fault: 'too-complex' })
  expect(await examineInWorker({ text, known })).toMatchObject({ says: 'refused', fault: 'tampered' })
})

test('many at once wait their turn, and beyond what can wait they are sent away', async () => {
  const text = JSON.stringify({ ...badge(), proof })
  const endings = await Promise.all(Array.from({ length: 30 }, () => examineInWorker({ text, known }, 0.01)))

  expect(endings.filter((ending) => ending === 'busy')).toHaveLength(12)
})

test.each([
  ['nothing that anyone would call a badge', 'hello', 'malformed'],
  ['half of a document', '{"@context": [', 'malformed'],
  ['a list', '[]', 'unsupported-proof'],
  ['a name given twice', '{"type": "a", "type": "b"}', 'malformed'],
  ['a name that reaches an object’s prototype', '{"__proto__": {}}', 'malformed'],
  ['nesting without end', '['.repeat(100_000), 'malformed'],
  ['a JWT', 'eyJhbGciOiJub25lIn0.e30.', 'unsupported-proof'],
])('%s is refused with a sentence', (_what, text, fault) =>
  inWorld(async (_as, db) => {
    const result = await verdictOn({ db, now }, Buffer.from(text), house, async (job) => examineInWorker(job))

    expect(result).toMatchObject({
      ok: true,
      value: { outcome: 'refused', fault, says: expect.stringMatching(/^[A-Z].*[.?]$/s) },
    })
  }),
)

test('what is larger than a badge can be is not even looked at', () =>
  inWorld(async (_as, db) => {
    expect(await verdictOn({ db, now }, Buffer.alloc(badgeLimits.bytes + 1), house)).toMatchObject({
      ok: false,
      refusal: { message: 'That is larger than 1 MB, and no badge is. Choose the badge itself.' },
    })
  }))

test('an empty form is refused at its field, and one address may check thirty times a minute', () =>
  inWorld(async (_as, db) => {
    const asking = { db, now, internetAddress: '192.0.2.7' }
    const check = () => verifyBadge(asking, { text: '  ' })

    expect(await check()).toMatchObject({ refusal: { code: 'invalid', fields: { text: expect.any(String) } } })
    for (let time = 1; time < 30; time++) await check()
    expect(await check()).toMatchObject({ refusal: { code: 'too-many' } })
    expect(await verifyBadge({ ...asking, internetAddress: '192.0.2.8' }, { text: '' })).toMatchObject({
      refusal: { code: 'invalid' },
    })
  }))

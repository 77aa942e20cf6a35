import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import { expect, test } from 'vitest'
import { loaderOf } from '@/lib/interchange/badges/contexts'
import { issuerDocument, openBadge } from '@/lib/interchange/badges/credential'
import { keyFromSeed, verificationMethodOf } from '@/lib/interchange/badges/keys'
import { sign } from '@/lib/interchange/badges/sign'

const now = new Date('2027-01-04T09:00:00Z')

test('another verifier, which knows us only by our issuer’s document, finds a badge of ours valid, and a changed one not', async () => {
  const issuer = { id: 'https://fernhill.example/badges/issuer', name: 'Fernhill', url: 'https://fernhill.example' }
  const key = await keyFromSeed(new Uint8Array(32).fill(7), issuer.id)
  const unsigned = openBadge({
    id: 'https://fernhill.example/badges/1/credential',
    issuer,
    subject: { id: 'urn:uuid:3a0b2c1e-1111-4222-8333-444455556666', named: { by: 'name', name: 'Priya Nair' } },
    achievement: {
      id: `${issuer.id}#networking-3`,
      name: 'Networking, level 3',
      description: 'Nets.',
      criteria: 'Work.',
    },
    description: 'Vouched for by Marcus Webb.',
    evidence: { name: 'The Leeds office', narrative: 'Work of 11 December 2026.' },
    awarded: now,
    from: now,
    until: new Date('2028-01-04T23:59:59Z'),
    status: { list: 'https://fernhill.example/badges/status', place: 4711 },
  })
  const badge = await sign(unsigned, key, now)
  const method = verificationMethodOf(issuer.id, key.publicKey)
  const documents = new Map<string, object>([
    [issuer.id, issuerDocument(issuer, [key.publicKey])],
    [method.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method }],
  ])
  const verified = (credential: typeof badge) =>
    verifyCredential({
      credential,
      suite: new DataIntegrityProof({ cryptosuite }),
      documentLoader: loaderOf(documents),
      now,
      checkStatus: async () => ({ verified: true }),
    })

  expect(await verified(badge)).toMatchObject({ verified: true })
  expect(await verified({ ...badge, name: 'Networking, level 7' })).toMatchObject({ verified: false })
})

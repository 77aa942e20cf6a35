import { describe, expect, test } from 'vitest'
import { contexts } from '@/lib/interchange/badges/contexts'
import { examineBadge } from '@/lib/interchange/badges/examine'
import { credentialIn } from '@/lib/interchange/badges/unbake'
import { hasVectors, keysOfVectors, publishedContext, vector, whyWithout } from './vectors'

const examined = (name: string, known = keysOfVectors) => examineBadge(textOf(vector(name)), known)

function textOf(bytes: Uint8Array): string {
  const found = credentialIn(bytes)
  return 'text' in found ? found.text : found.why
}

describe.skipIf(!hasVectors)(`the official vectors${hasVectors ? '' : ` (skipped: ${whyWithout})`}`, () => {
  test.each([
    'simple.json',
    'simple-did-web-method.json',
    'simple-json.png',
    'simple-json.svg',
    'simple-err-expired.json',
  ])('%s is soundly signed', async (name) => {
    expect(await examined(name)).toMatchObject({ says: 'signed', by: 'known', badge: { name: 'Teamwork' } })
  })

  test('without the keys of its issuer, nothing is claimed about a badge', async () => {
    expect(await examineBadge(textOf(vector('simple.json')), {})).toMatchObject({ says: 'elsewhere' })
  })

  test.each([
    ['simple-err-proof-value.json', 'tampered'],
    ['simple-err-type.json', 'malformed'],
    ['simple-noproof.json', 'unsupported-proof'],
    ['simple.jwt', 'unsupported-proof'],
  ])('%s is refused as %s', async (name, fault) => {
    expect(await examined(name)).toMatchObject({ says: 'refused', fault })
  })

  test.each([
    ['ob-v3p0-3.0.2.json', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json'],
    ['ob-v3p0-3.0.1.json', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'],
    ['ob-v3p0.json', 'https://purl.imsglobal.org/spec/ob/v3p0/context.json'],
    ['credentials-v2.jsonld', 'https://www.w3.org/ns/credentials/v2'],
    ['2018-credentials-v1.jsonld', 'https://www.w3.org/2018/credentials/v1'],
  ])('the packaged vocabulary is the published one: %s', (file, address) => {
    expect(contexts.get(address)).toEqual(publishedContext(file))
  })

  test('the packaged vocabulary of Open Badges 3.0.3 is the published one but for two terms that no badge of ours uses', () => {
    const packaged = termsIn(contexts.get('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'))
    const published = termsIn(publishedContext('ob-v3p0-3.0.3.json'))

    expect([...packaged].filter(([term, means]) => published.get(term) !== means)).toEqual([])
    expect(
      [...published.keys()].filter((term) => !packaged.has(term) && !/\.(?:endorsementJwt|jti)\b/.test(term)),
    ).toEqual([])
  })
})

/** Every term of a vocabulary by its place, with what it stands for. */
function termsIn(value: unknown, place = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[place, value]])
  return new Map(Object.entries(value).flatMap(([name, within]) => [...termsIn(within, `${place}.${name}`)]))
}

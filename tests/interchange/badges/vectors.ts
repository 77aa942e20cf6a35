import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The official test credentials; they are not part of the product, and tests that need them say so where they are absent. */
const folder = path.resolve('../shared/data/openbadges3-clr2-vectors')
const contextFolder = path.resolve('../shared/data/openbadges3-contexts')

export const hasVectors = existsSync(folder) && existsSync(contextFolder)
export const whyWithout = 'the official vectors are not on this machine'

export const vector = (name: string): Buffer => readFileSync(path.join(folder, `ob30__${name}`))
export const publishedContext = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(contextFolder, name), 'utf8'))

/** The keys of the issuers of the vectors, as the fragments of their proofs name them. */
export const keysOfVectors = {
  'https://example.com/issuers/876543': [
    'z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
    'z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x',
  ],
  'https://1edtech.edu/issuers/565049': ['z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi'],
  'https://example.edu/issuers/565049': ['z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi'],
}

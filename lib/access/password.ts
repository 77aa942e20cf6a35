import { hash, verify } from '@node-rs/argon2'

// OWASP's password storage cheat sheet: argon2id with 19 MiB, two passes, one lane.
const work = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** An argon2id hash of the password, with its salt and settings inside. */
export const hashPassword = (password: string): Promise<string> => hash(spelt(password), work)

/** Is this the password? Takes the same time for someone who has none, so that nobody learns who has an account. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const right = await verify(stored ?? (await nobodys()), spelt(password))
  return right && stored !== undefined
}

let decoy: Promise<string> | undefined
const nobodys = () => (decoy ??= hashPassword('the password of nobody at all'))

// The same letters typed on another keyboard may arrive in another Unicode form (RFC 8265 §4.2 asks for one).
const spelt = (password: string) => password.normalize('NFKC')

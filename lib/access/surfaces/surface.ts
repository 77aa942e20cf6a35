import type { Action } from '../policy'

/** Anyone at all; anyone who is signed in; or whoever the policy lets do this, which the command or the page itself asks. */
type Allowed = 'public' | 'signed-in' | Action

/** What can be called from outside, and by whom. */
export type Surfaces = Readonly<Record<string, Allowed>>

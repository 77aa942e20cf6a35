export const personStates = ['invited', 'active', 'disabled'] as const
export type PersonState = (typeof personStates)[number]

/** What someone may be appointed to, apart from what follows from a relationship. Everyone is a learner. */
export const offices = ['administrator'] as const
export type Office = (typeof offices)[number]

/** A person as others may know them, with those who stand in a relationship to them today. */
export type Person = {
  id: string
  name: string
  email: string
  state: PersonState
  mentorIds: readonly string[]
  leadIds: readonly string[]
  programmeManagerIds: readonly string[]
}

/** A team and those who lead it; who may do what for it is decided by them. */
export type Led = { id: string; leadIds: readonly string[] }

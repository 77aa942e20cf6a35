/** What the catalogue holds: skills, roles, and the activities that raise skills. Also the shape of a catalogue file, `journeywork/catalogue@1`. */
export const highestLevel = 7

/** How ids are written; they are the names by which plans and other entries refer to an entry. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const frameworkIdPattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/** How much one entry holds at most: lengths in characters, hours, an amount of money, and references in one field. */
export const entryLimits = {
  id: 80,
  title: 160,
  sentence: 300,
  text: 1_000,
  url: 500,
  references: 60,
  hours: 2_000,
  amount: 1_000_000,
  pieces: 10,
  observers: 5,
  months: 240,
  floorSkills: 12,
} as const

export const skillAreas = [
  'service',
  'infrastructure',
  'cloud',
  'security',
  'software',
  'data',
  'architecture',
  'governance',
  'business',
  'leadership',
] as const
export type SkillArea = (typeof skillAreas)[number]

export const skillDepths = ['technical', 'leadership'] as const
/** Whether a skill counts as technical depth or as leadership; readiness keeps the two apart. */
export type SkillDepth = (typeof skillDepths)[number]

export const roleLines = ['technical', 'leadership'] as const
export type RoleLine = (typeof roleLines)[number]

export const activityKinds = ['certification', 'course', 'rotation', 'project', 'mentoring', 'self-study'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** A skill or role under its name in a framework that others publish, such as `{ framework: 'nice-v2', code: 'IO-WRL-005' }`. */
export type Identifier = { framework: string; code: string }

export type Framework = { id: string; title: string; version: string; publisher: string; licence: string; url?: string }

/** What it takes for a level to be attested: so many pieces of evidence, signed off by so many people, none older than so many months. */
export type ProofRule = {
  /** It holds from this level on; the levels below need one piece and one signature. */
  fromLevel: number
  pieces: number
  observers: number
  withinMonths?: number
}

/** Hands-on skills that whoever aims at a role must have had signed off: so many of them, at this level or above. */
export type DepthFloor = { skills: number; level: number }

/** The floor of a role that leads and states none of its own. */
export const usualDepthFloor: DepthFloor = { skills: 3, level: 3 }

/** The hands-on floor of a role: its own, or the usual one where it leads; a role of the technical line needs to state one. */
export const depthFloorOf = ({ line, depthFloor }: Pick<Role, 'line' | 'depthFloor'>): DepthFloor | undefined =>
  depthFloor ?? (line === 'leadership' ? usualDepthFloor : undefined)

export type Skill = {
  id: string
  title: string
  area: SkillArea
  depth: SkillDepth
  description: string
  /** What each level from 0 to 7 means in practice; eight sentences. */
  levels: readonly string[]
  proof?: ProofRule
  identifiers?: readonly Identifier[]
}

export type Role = {
  id: string
  title: string
  line: RoleLine
  summary: string
  requires: Readonly<Record<string, number>>
  depthFloor?: DepthFloor
  /** Roles that people commonly come from. */
  from: readonly string[]
  outlook: { automated: readonly string[]; remains: readonly string[]; says: string }
  identifiers?: readonly Identifier[]
}

export type Money = { amount: number; currency: string }

export type Certificate = {
  issuer: string
  /** The exam code or codes that employers name. */
  code: string
  /** What the issuer asks for beforehand, in words. */
  prerequisites: string
  /** How long it is valid; absent when it does not expire. */
  validMonths?: number
  /** How it is kept valid, and how many hours that takes each time. */
  renewal?: { how: string; hours: number; cost?: Money }
  source: string
  /** When the facts were compared with what is published about them; absent: not verified yet. */
  checkedOn?: string
}

export type CatalogueActivity = {
  id: string
  title: string
  kind: ActivityKind
  summary: string
  /** Whole hours of learning or work that it takes; for a certification, study and exam together. */
  hours: number
  cost?: Money
  raises: Readonly<Record<string, number>>
  needs: Readonly<Record<string, number>>
  after?: readonly string[]
  waitWeeks?: number
  perWeek?: number
  reclaims?: number
  /** Runs at a fixed pace over so many weeks, beginning in one of these months (1 to 12). */
  rotation?: { weeks: number; startMonths: readonly number[] }
  certificate?: Certificate
  provider?: string
  url?: string
}

export type Catalogue = {
  format: 'journeywork/catalogue@1'
  frameworks: readonly Framework[]
  skills: readonly Skill[]
  roles: readonly Role[]
  activities: readonly CatalogueActivity[]
}

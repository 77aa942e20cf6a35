import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'
import { fields, named, oneOf, text, whole } from './inputs/fields'
import { activityKinds, entryLimits, frameworkIdPattern, highestLevel, idPattern } from './model'
import { roleLines, skillAreas, skillDepths } from './model'

const skillId = named('the id of a skill', idPattern, 'incident-response')
const roleId = named('the id of a role', idPattern, 'cloud-engineer')
const activityId = named('the id of an activity', idPattern, 'course-linux-basics')
const frameworkId = named('the id of a framework', frameworkIdPattern, 'nice-v2')

const references = <T extends z.ZodType>(what: string, item: T) => {
  const says = `Give ${what} as a list of ids, each once, at most ${entryLimits.references}.`
  return z
    .array(item, says)
    .max(entryLimits.references, says)
    .refine((ids) => new Set(ids).size === ids.length, says)
}

const levelsSay = `Give skills by their ids, at most ${entryLimits.references}, each with a whole level from 1 to ${highestLevel}.`
const levels = z
  .record(skillId, z.int(levelsSay).min(1, levelsSay).max(highestLevel, levelsSay), levelsSay)
  .refine((record) => Object.keys(record).length <= entryLimits.references, levelsSay)

const someLevels = levels.refine((record) => Object.keys(record).length > 0, 'Name at least one skill and its level.')

const url = (what: string) => {
  const says = `Give ${what} as an address that begins with https://.`
  return z.url({ protocol: /^https$/, error: says }).max(entryLimits.url, says)
}

const amountSays = `Give an amount from 0 to ${entryLimits.amount}, with two decimals at most.`
const currencySays = 'Give a currency code such as GBP.'
export const moneyInput = fields('money', {
  amount: z
    .number(amountSays)
    .min(0, amountSays)
    .max(entryLimits.amount, amountSays)
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, amountSays),
  currency: z.string(currencySays).regex(/^[A-Z]{3}$/, currencySays),
})

const identifiers = z
  .array(fields('an identifier', { framework: frameworkId, code: text('a code', 80) }), 'Give a list of identifiers.')
  .max(entryLimits.references, `Give at most ${entryLimits.references} identifiers.`)

export const frameworkInput = fields('a framework', {
  id: frameworkId,
  title: text('a title', entryLimits.title),
  version: text('a version', 40),
  publisher: text('a publisher', entryLimits.title),
  licence: text('a licence', entryLimits.sentence),
  url: url('the page of the framework').optional(),
})

/** Pieces and people are counted apart, for several people may sign off one and the same piece. */
const proofRule = fields('a rule of proof', {
  fromLevel: whole('the level from which it holds', 1, highestLevel),
  pieces: whole('the pieces of evidence', 1, entryLimits.pieces),
  observers: whole('the people who sign off', 1, entryLimits.observers),
  withinMonths: whole('the months within which they count', 1, entryLimits.months).optional(),
}).refine(({ pieces, observers, withinMonths }) => pieces > 1 || observers > 1 || withinMonths !== undefined, {
  path: ['pieces'],
  error: 'Ask for more than one piece, one person or any age: that much holds for every skill without a rule.',
})

const depthFloor = fields('a hands-on floor', {
  skills: whole('the technical skills of the floor', 1, entryLimits.floorSkills),
  level: whole('the level of the floor', 1, highestLevel),
})

const eight = `Give eight sentences, for the levels 0 to ${highestLevel}.`
export const skillInput = fields('a skill', {
  id: skillId,
  title: text('a title', entryLimits.title),
  area: oneOf('one of these areas', skillAreas),
  depth: oneOf('one of these depths', skillDepths),
  description: text('a description', entryLimits.text),
  levels: z.array(text('a sentence', entryLimits.sentence), eight).length(highestLevel + 1, eight),
  proof: proofRule.optional(),
  identifiers: identifiers.optional(),
})

const tasks = (what: string) =>
  z.array(text('a task', entryLimits.sentence), `Give ${what} as a list.`).max(30, `Give at most 30 tasks for ${what}.`)

export const roleInput = fields('a role', {
  id: roleId,
  title: text('a title', entryLimits.title),
  line: oneOf('one of these lines', roleLines),
  summary: text('a summary', entryLimits.text),
  requires: someLevels,
  depthFloor: depthFloor.optional(),
  from: references('the roles that people come from', roleId),
  outlook: fields('an outlook', {
    automated: tasks('the tasks that automation takes'),
    remains: tasks('the tasks that remain'),
    says: text('a sentence', entryLimits.sentence),
  }),
  identifiers: identifiers.optional(),
}).refine((role) => !role.from.includes(role.id), {
  path: ['from'],
  error: 'Leave out the role itself: nobody comes from where they are going.',
})

const daySays = 'Give a day as year-month-day, such as 2027-03-14.'
export const certificateInput = fields('a certificate', {
  issuer: text('an issuer', entryLimits.title),
  code: text('an exam code', entryLimits.title),
  prerequisites: text('the prerequisites', entryLimits.text),
  validMonths: whole('the months of validity', 1, 240).optional(),
  renewal: fields('a renewal', {
    how: text('how it is renewed', entryLimits.text),
    hours: whole('the hours of a renewal', 0, entryLimits.hours),
    cost: moneyInput.optional(),
  }).optional(),
  source: url('the source'),
  checkedOn: z.string(daySays).refine(isDate, daySays).optional(),
})

const monthsSay = 'Give the months in which it begins, 1 to 12, each once.'
export const rotationInput = fields('a rotation', {
  weeks: whole('the weeks of a rotation', 1, 104),
  startMonths: z
    .array(z.int(monthsSay).min(1, monthsSay).max(12, monthsSay), monthsSay)
    .min(1, monthsSay)
    .refine((months) => new Set(months).size === months.length, monthsSay),
})

const activityShape = {
  id: activityId,
  title: text('a title', entryLimits.title),
  kind: oneOf('one of these kinds', activityKinds),
  summary: text('a summary', entryLimits.text),
  hours: whole('the hours', 1, entryLimits.hours),
  cost: moneyInput.optional(),
  raises: someLevels,
  needs: levels,
  after: references('what must come before', activityId).optional(),
  waitWeeks: whole('the weeks of waiting', 0, 52).optional(),
  perWeek: whole('the most hours in a week', 1, 60).optional(),
  reclaims: whole('the hours a week that it gives back', 0, 40).optional(),
  rotation: rotationInput.optional(),
  certificate: certificateInput.optional(),
  provider: text('a provider', entryLimits.title).optional(),
  url: url('the page of the activity').optional(),
}

/** A rule over several fields is judged as soon as those fields are sound, so that all faults are told at once. */
const when = (...names: (keyof typeof activityShape)[]) => {
  const parts = z.object(Object.fromEntries(names.map((name) => [name, activityShape[name]])))
  return ({ value }: { value: unknown }) => parts.safeParse(value).success
}

export const activityInput = fields('an activity', activityShape)
  .refine((entry) => (entry.kind === 'certification') === (entry.certificate !== undefined), {
    path: ['certificate'],
    error: 'Give a certification its issuer, code, prerequisites and source; no other kind has them.',
    when: when('kind', 'certificate'),
  })
  .refine((entry) => (entry.kind === 'rotation') === (entry.rotation !== undefined), {
    path: ['rotation'],
    error: 'Give a rotation its weeks and the months in which it begins; no other kind has them.',
    when: when('kind', 'rotation'),
  })
  .refine(({ hours, rotation }) => !rotation || hours % rotation.weeks === 0, {
    path: ['hours'],
    error: 'Give a rotation hours that divide evenly over its weeks.',
    when: when('hours', 'rotation'),
  })
  .refine(({ perWeek, rotation }) => !rotation || perWeek === undefined, {
    path: ['perWeek'],
    error: 'Leave this out for a rotation: its pace is its hours over its weeks.',
    when: when('perWeek', 'rotation'),
  })
  .refine(({ id, after }) => !after?.includes(id), {
    path: ['after'],
    error: 'Leave out the activity itself: nothing comes before itself.',
    when: when('id', 'after'),
  })

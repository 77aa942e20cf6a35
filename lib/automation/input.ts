import { z } from 'zod'
import { isDate, isMonday } from '@/lib/core/weeks'
import { automationLimits } from './model'

const id = z.string().min(1).max(120)
const version = z.coerce.number().int().min(0)
const percent = z.coerce
  .number('Please give a share in percent, from 0 to 100.')
  .int('Please give whole percent.')
  .min(0, 'A share is never below 0 %.')
  .max(100, 'A share is never above 100 %.')
const isNumber = (text: string) => /^\d{1,7}([.,]\d{1,3})?$/.test(text)
const asNumber = (text: string) => Number(text.replace(',', '.'))
const amount = (says: string, most: number) =>
  z
    .string()
    .trim()
    .refine(isNumber, says)
    .transform(asNumber)
    .refine((value) => value > 0, says)
    .refine((value) => value <= most, `That is more than ${most.toLocaleString('en-GB')}, which cannot be meant.`)

const figures = {
  title: z
    .string()
    .trim()
    .min(1, 'Please say which task it is.')
    .max(automationLimits.title, `Please use at most ${automationLimits.title} characters.`),
  note: z
    .string()
    .trim()
    .max(automationLimits.note, `Please use at most ${automationLimits.note} characters.`)
    .default(''),
  timesPerWeek: amount('Please say how often a week, as in 12 or 0.5.', automationLimits.timesPerWeek),
  minutesEach: amount('Please say how many minutes it takes each time, as in 10.', automationLimits.minutesEach),
  buildHours: z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, 'Please say how many whole hours it takes to automate.')
    .transform(Number)
    .refine(
      (hours) => hours <= automationLimits.buildHours,
      `Please give at most ${automationLimits.buildHours} hours.`,
    ),
  savesPercent: percent.min(1, 'Automating it must save something: give at least 1 %.'),
  givesBackPercent: percent,
  /** Whose work it is; nobody: everyone's in the team. */
  people: z.array(id).max(automationLimits.people, `Please name at most ${automationLimits.people} people.`),
}

const fields = z.record(z.string().max(200), z.string().max(4_000))
const notOurs = 'This form was not sent by our own page. Reload it and try again.'
const person = 'person-'

/** Takes the ticks of people out of a form's fields: `person-` and their id. */
const withPeople = (sent: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(Object.entries(sent).filter(([name]) => !name.startsWith(person))),
  people: Object.keys(sent).flatMap((name) => (name.startsWith(person) ? [name.slice(person.length)] : [])),
})

export const addOpportunityInput = fields.transform(withPeople).pipe(
  z.strictObject({
    teamId: id,
    ...figures,
    /** The kind of ticket that it was made from; empty: none. */
    ticketKind: z
      .string()
      .max(700)
      .transform((kind) => (kind === '' ? null : kind))
      .default(null),
  }),
)
export type AddOpportunityInput = z.infer<typeof addOpportunityInput>

export const changeOpportunityInput = fields
  .transform(withPeople)
  .pipe(z.strictObject({ opportunityId: id, version, ...figures }))
export type ChangeOpportunityInput = z.infer<typeof changeOpportunityInput>

export const opportunityInput = z.strictObject({ opportunityId: id, version })
export type OpportunityInput = z.infer<typeof opportunityInput>

export const weighInput = z.strictObject({ opportunityId: id })
export type WeighInput = z.infer<typeof weighInput>

export const progressInput = z.strictObject({ teamId: id, opportunityId: id.optional() })
export type ProgressInput = z.infer<typeof progressInput>

const day = z.string().refine(isDate, 'Please give a day, like 2027-01-04.')

export const finishOpportunityInput = z.strictObject({ opportunityId: id, version, finishedOn: day })
export type FinishOpportunityInput = z.infer<typeof finishOpportunityInput>

const hoursFor = 'hours-'
const wholeHours = z
  .string()
  .trim()
  .regex(/^\d{0,2}$/, 'Please give whole hours.')
  .transform((text) => Number(text || '0'))
  .refine(
    (hours) => hours <= automationLimits.hoursGivenEach,
    `Please give at most ${automationLimits.hoursGivenEach} hours.`,
  )

/** A form with a field of hours for each person: `hours-` and their id. */
export const giveBackInput = fields
  .transform((sent) => ({
    ...Object.fromEntries(Object.entries(sent).filter(([name]) => !name.startsWith(hoursFor))),
    hours: Object.fromEntries(
      Object.entries(sent).flatMap(([name, text]) =>
        name.startsWith(hoursFor) ? [[name.slice(hoursFor.length), text]] : [],
      ),
    ),
  }))
  .pipe(
    z.strictObject(
      {
        opportunityId: id,
        version,
        from: day.refine(isMonday, 'Hours come back from a Monday on: please choose one.'),
        hours: z.record(id, wholeHours),
      },
      notOurs,
    ),
  )
export type GiveBackInput = z.infer<typeof giveBackInput>

export const endGivingInput = z.strictObject({ opportunityId: id, reclaimedId: id, version })
export type EndGivingInput = z.infer<typeof endGivingInput>

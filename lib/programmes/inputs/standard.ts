import { z } from 'zod'
import { highestLevel, idPattern } from '@/lib/catalog/model'
import { programmeKinds, standardLimits as most } from '../model'

/** How ids within a standard are written: they are made from titles, and an import brings none. */
const idSays = 'Give an id of small letters, digits and hyphens.'
const id = z.string(idSays).regex(idPattern, idSays).max(80, idSays)

/** A line of text that must be there. */
export const line = (empty: string, longest: number = most.title) =>
  z.string(empty).trim().min(1, empty).max(longest, `Please use at most ${longest} characters.`)
/** A text that may be left empty. */
export const prose = (longest: number = most.text) =>
  z.string('Please send text.').trim().max(longest, `Please use at most ${longest} characters.`)
/** A whole number within bounds; the sentence names them. */
export const count = (what: string, least: number, highest: number) => {
  const says = `Give ${what} as a whole number from ${least} to ${highest}.`
  return z.int(says).min(least, says).max(highest, says)
}

const levelSays = `Choose a level from 1 to ${highestLevel}.`
/** Skill → level. */
export const levels = z
  .record(
    z.string().regex(idPattern, 'Choose a skill of the catalogue.').max(80, 'Choose a skill of the catalogue.'),
    z.int(levelSays).min(1, levelSays).max(highestLevel, levelSays),
  )
  .refine((all) => Object.keys(all).length <= most.skills, `Name at most ${most.skills} skills.`)

const places = (empty: string) =>
  z
    .array(id)
    .min(1, empty)
    .max(most.areas + most.groups, empty)
    .refine((all) => new Set(all).size === all.length, 'Name each area or group once.')

const visits = count('the most periods', 1, most.periods).nullable()
const need = z.strictObject({
  areas: places('Choose the areas that come before.'),
  atLeast: count('the periods that come before', 1, most.periods),
})

export const areaInput = z.strictObject({
  id,
  title: line('Give the area a title.'),
  about: prose(),
  visits,
  needs: z.array(need).max(12, 'Name at most 12 needs.'),
  skills: levels,
})

export const groupInput = z.strictObject({
  id,
  title: line('Give the group a title.'),
  areas: places('Choose the areas of the group.'),
  visits,
})

const window = z
  .strictObject({
    from: count('the first period', 1, most.periods),
    to: count('the last period', 1, most.periods),
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'Give a period that is not before the first one.' })

export const requiredInput = z.strictObject({
  id,
  title: line('Give the requirement a title.'),
  areas: places('Choose at least one area or group.'),
  atLeast: count('the periods', 1, most.periods),
  within: window.nullable(),
  run: count('the periods in a row', 2, most.periods).nullable(),
})

export const processInput = z.strictObject({
  id,
  title: line('Give the work process a title.'),
  hours: count('the hours', 0, most.hours),
  areas: z.array(id).max(most.areas + most.groups),
  details: z
    .array(line('Leave out lines that are empty.', most.text))
    .max(most.details, `Give at most ${most.details} lines.`),
})

export const instructionInput = z.strictObject({
  id,
  title: line('Give the course a title.'),
  hours: count('the hours', 0, most.hours),
  provider: prose(most.title),
})

const percentSays = 'Give a percentage from 1 to 200, or leave it empty.'
const amountSays = 'Give an amount from 0 to 1,000,000, or leave it empty.'
export const wageInput = z
  .strictObject({
    id,
    title: line('Give the step a title.'),
    hours: count('the hours', 0, most.hours).nullable(),
    percent: z.number(percentSays).min(1, percentSays).max(200, percentSays).nullable(),
    amount: z.number(amountSays).min(0, amountSays).max(1_000_000, amountSays).nullable(),
  })
  .refine(({ percent, amount }) => percent === null || amount === null, {
    path: ['amount'],
    message: 'Give either a percentage or an amount.',
  })

const list = <T extends z.ZodType>(item: T, longest: number, what: string) =>
  z.array(item).max(longest, `Give at most ${longest} ${what}.`)

export const aboutInput = z.strictObject({
  title: line('Give the programme a title.'),
  kind: z.enum(programmeKinds, 'Choose what kind of programme it is.'),
  about: prose(),
  periods: count('the number of periods', 1, most.periods),
  periodMonths: count('the months of a period', 1, most.periodMonths),
})

/** A whole standard as someone sends it, such as one read from a workbook. What it says together is judged by `faultsOf`. */
export const standardInput = aboutInput.extend({
  format: z.literal('journeywork/programme@1', 'This is not a standard of ours.'),
  areas: list(areaInput, most.areas, 'areas'),
  groups: list(groupInput, most.groups, 'groups'),
  required: list(requiredInput, most.required, 'required rotations'),
  workProcesses: list(processInput, most.workProcesses, 'work processes'),
  relatedInstruction: list(instructionInput, most.relatedInstruction, 'courses'),
  wageSteps: list(wageInput, most.wageSteps, 'wage steps'),
  leadsTo: levels,
  identifiers: z
    .array(z.strictObject({ framework: line('Name the framework.', 80), code: line('Give the code.', 80) }))
    .max(20, 'Give at most 20 identifiers.'),
})

import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'
import { projectLimits } from './model'

const id = z.string().min(1).max(120)
const day = z
  .string()
  .refine((text) => isDate(text) && text >= '2000-01-01' && text < '2100-01-01', 'Give a day, such as 2027-03-14.')
const textOf = (most: number, empty: string) =>
  z.string().trim().min(1, empty).max(most, `Please use at most ${most} characters.`)
const level = z.int('Choose a level.').min(1, 'Choose a level from 1 to 7.').max(7, 'Choose a level from 1 to 7.')

/** Whether a text is a link that a browser may follow; anything else, a script above all, is not. */
const isWebLink = (text: string): boolean =>
  /^https?:\/\//i.test(text) && URL.canParse(text) && new URL(text).hostname !== ''

const about = z.strictObject({
  name: textOf(projectLimits.name, 'Give the project a name.'),
  purpose: textOf(projectLimits.purpose, 'Say in a sentence what the work is for.'),
  url: z
    .string()
    .trim()
    .max(500, 'Please use at most 500 characters.')
    .refine(isWebLink, 'Give a link that begins with https:// or http://, or leave it empty.')
    .nullable(),
  from: day,
  to: day.nullable(),
  /** What it could teach: skill → up to which level. */
  skills: z
    .record(id, level)
    .refine(
      (skills) => Object.keys(skills).length <= projectLimits.skills,
      `Name at most ${projectLimits.skills} skills.`,
    ),
})
const inOrder = { path: ['to'], message: 'Give a day after the first one, or leave it open.' }
const isInOrder = ({ from, to }: { from: string; to: string | null }) => to === null || to >= from

export const startProjectInput = about.refine(isInOrder, inOrder)
export type StartProjectInput = z.infer<typeof startProjectInput>

export const editProjectInput = about.extend({ projectId: id, version: z.int32().min(1) }).refine(isInOrder, inOrder)
export type EditProjectInput = z.infer<typeof editProjectInput>

/** `ended: false` takes an end back that was a slip. */
export const endProjectInput = z.strictObject({ projectId: id, ended: z.boolean() })
export type EndProjectInput = z.infer<typeof endProjectInput>

export const addPartInput = z.strictObject({
  projectId: id,
  personId: z.string('Choose someone.').min(1, 'Choose someone.').max(120),
  part: textOf(projectLimits.part, 'Say in a few words what they do in it.'),
})
export type AddPartInput = z.infer<typeof addPartInput>

export const leavePartInput = z.strictObject({ projectId: id, partId: id })
export type LeavePartInput = z.infer<typeof leavePartInput>

export const attachGoalInput = z.strictObject({
  projectId: id,
  personId: z.string('Choose someone.').min(1, 'Choose someone.').max(120),
  skillId: z.string('Choose a skill.').min(1, 'Choose a skill.').max(120),
  level,
  by: day,
  hours: z
    .int('Give whole hours.')
    .min(1, 'Give at least one hour.')
    .max(projectLimits.hours, `Give ${projectLimits.hours} hours at most.`),
  criteria: textOf(projectLimits.criteria, 'Say what counts as evidence, such as a change record.'),
})
export type AttachGoalInput = z.infer<typeof attachGoalInput>

export const dropGoalInput = z.strictObject({
  goalId: id,
  reason: textOf(300, 'Say in a few words why, so that nobody has to guess.'),
})
export type DropGoalInput = z.infer<typeof dropGoalInput>

import { z } from 'zod'
import {
  addPartInput,
  attachGoalInput,
  dropGoalInput,
  editProjectInput,
  endProjectInput,
  leavePartInput,
  startProjectInput,
} from './input'

/** What forms send, as text, turned into what the commands take. An empty field is one left open. */
const number = (text = ''): number => (text.trim() === '' ? Number.NaN : Number(text))
const orNothing = (text = ''): string | null => (text.trim() === '' ? null : text)

const fields = z.record(z.string(), z.string('Please send text.'))
type Fields = z.infer<typeof fields>

/** A project's form: its own fields, and a row `skills.0.skill`, `skills.0.level` for each skill that it could teach. */
function projectFrom({ name = '', purpose = '', url, from = '', to, ...rest }: Fields) {
  const rows = Object.entries(rest).flatMap(([field, skill]) => {
    const at = /^skills\.(\d{1,3})\.skill$/.exec(field)?.[1]
    return at === undefined || skill === '' ? [] : [[skill, number(rest[`skills.${at}.level`])] as const]
  })
  const others = Object.entries(rest).filter(([field]) => !/^skills\.\d{1,3}\.(skill|level)$/.test(field))
  return {
    ...Object.fromEntries(others),
    name,
    purpose,
    url: orNothing(url),
    from,
    to: orNothing(to),
    skills: Object.fromEntries(rows),
  }
}

export const startProjectForm = fields.transform(projectFrom).pipe(startProjectInput)

export const editProjectForm = fields
  .transform(({ version, ...rest }) => ({ ...projectFrom(rest), version: number(version) }))
  .pipe(editProjectInput)

export const endProjectForm = fields
  .transform(({ ended, ...rest }) => ({ ...rest, ended: ended === 'yes' }))
  .pipe(endProjectInput)

export const addPartForm = fields.pipe(addPartInput)
export const leavePartForm = fields.pipe(leavePartInput)

export const attachGoalForm = fields
  .transform(({ level, hours, ...rest }) => ({ ...rest, level: number(level), hours: number(hours) }))
  .pipe(attachGoalInput)

export const dropGoalForm = fields.pipe(dropGoalInput)

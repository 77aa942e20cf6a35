import { z } from 'zod'
import { standardLimits as most } from '../model'
import {
  aboutInput,
  areaInput,
  groupInput,
  instructionInput,
  levels,
  processInput,
  requiredInput,
  wageInput,
} from './standard'

const id = z.string().min(1).max(120)
const version = z.int32().min(1)

/** One thing of a list: `itemId` null writes a new one, `item` null takes it out. Its id is made from its title, and stays. */
const one = <S extends string, T extends z.ZodType>(section: S, item: T) =>
  z.strictObject({ section: z.literal(section), itemId: id.nullable(), item: item.nullable() })

/** An id that is left empty is made from the title. */
const anyId = z.string().max(80)

/** A change of one part of a draft. */
export const editInput = z.discriminatedUnion('section', [
  z.strictObject({ section: z.literal('about'), item: aboutInput }),
  one('areas', areaInput.omit({ id: true })),
  one('groups', groupInput.omit({ id: true })),
  one('required', requiredInput.omit({ id: true })),
  one('work', processInput.omit({ id: true })),
  z.strictObject({
    section: z.literal('instruction'),
    item: z
      .array(instructionInput.extend({ id: anyId }))
      .max(most.relatedInstruction, `Give at most ${most.relatedInstruction} courses.`),
  }),
  z.strictObject({
    section: z.literal('wages'),
    item: z
      .array(wageInput.safeExtend({ id: anyId }))
      .max(most.wageSteps, `Give at most ${most.wageSteps} wage steps.`),
  }),
  z.strictObject({ section: z.literal('leads-to'), item: levels }),
])
export type StandardEdit = z.infer<typeof editInput>

export const editStandardInput = z.strictObject({ programmeId: id, version, edit: editInput })
export type EditStandardInput = z.infer<typeof editStandardInput>

import { z } from 'zod'
import { patiences } from './views/draw-up'

const id = z.string().min(1).max(80)
const version = z.coerce.number().int().min(0)
const period = z.coerce
  .number('Please choose a period.')
  .int('Please choose a period.')
  .min(1, 'Please choose a period.')
const person = z.string().min(1, 'Please choose a person.').max(80)
const host = z.string().min(1, 'Please choose a host.').max(80)

export const drawUpInput = z.strictObject({
  cohortId: id,
  /** Stay near to what is published, or begin anew behind the frozen line. */
  near: z.enum(['near', 'anew']).default('near'),
  goal: z.enum(['total', 'lowest'], 'Please choose what comes first.').default('total'),
  /** Nobody below so many points; empty: no promise. */
  floor: z
    .union([
      z.literal('').transform(() => null),
      z.coerce
        .number('Please give a number of points.')
        .int('Please give whole points.')
        .min(0, 'Points are never below 0.')
        .max(1_000, 'That is more than anyone can have.'),
    ])
    .optional(),
  seconds: z.coerce
    .number()
    .refine((seconds) => patiences.some((patience) => patience === seconds), 'Please choose from the list.')
    .default(patiences[0]),
})
export const scheduleInput = z.strictObject({ scheduleId: id })
export const progressInput = z.strictObject({ cohortId: id, scheduleId: id })
export const publishInput = z.strictObject({ scheduleId: id, version })
export const adoptInput = z.strictObject({ scheduleId: id, changes: z.coerce.number().int().min(0) })
export const repairInput = z.strictObject({ scheduleId: id, repair: z.coerce.number().int().min(0).max(100) })
export const pinInput = z.strictObject({ cohortId: id, personId: person, period, hostId: host })
export const unpinInput = z.strictObject({ cohortId: id, personId: person, period })
export const apartInput = z
  .strictObject({ cohortId: id, personId: person, otherId: person })
  .refine(({ personId, otherId }) => personId !== otherId, {
    message: 'Please choose two different people.',
    path: ['otherId'],
  })
export const liftInput = z.strictObject({ cohortId: id, personId: person, otherId: person })
export const waiveInput = z.strictObject({
  cohortId: id,
  personId: person,
  requirement: z.string().min(1, 'Please choose a required rotation.').max(200),
})
export const freezeInput = z.strictObject({
  cohortId: id,
  /** The last period that stands; 0: none; empty: those that have begun. */
  through: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(60)]),
})
const cells = z
  .array(z.strictObject({ personId: id, period, hostId: id.nullable() }))
  .min(1, 'Nothing was changed.')
  .max(20_000, 'Those are too many changes at once.')
export const keepByHandInput = z.strictObject({
  cohortId: id,
  cells: z.union([cells, z.string().max(4_000_000).transform(parsed).pipe(cells)]),
  /** The schedule whose cells were changed; without it, the published one. */
  scheduleId: id.optional(),
})
export const askSwapInput = z.strictObject({
  cohortId: id,
  otherId: z.string().min(1, 'Please choose with whom.').max(80),
  periods: z.union([
    z.array(period).min(1, 'Please choose at least one period.').max(60),
    z
      .string()
      .min(1, 'Please choose at least one period.')
      .max(300)
      .transform(numbers)
      .pipe(z.array(z.int('Please choose a period.').min(1)).min(1)),
  ]),
  note: z.string().trim().max(500, 'Please use at most 500 characters.').default(''),
})
export const answerSwapInput = z.strictObject({ swapId: id, answer: z.enum(['agree', 'decline']) })
export const withdrawSwapInput = z.strictObject({ swapId: id })

export type DrawUpInput = z.infer<typeof drawUpInput>
export type ScheduleInput = z.infer<typeof scheduleInput>
export type ProgressInput = z.infer<typeof progressInput>
export type PublishInput = z.infer<typeof publishInput>
export type AdoptInput = z.infer<typeof adoptInput>
export type RepairInput = z.infer<typeof repairInput>
export type PinInput = z.infer<typeof pinInput>
export type UnpinInput = z.infer<typeof unpinInput>
export type ApartInput = z.infer<typeof apartInput>
export type WaiveInput = z.infer<typeof waiveInput>
export type FreezeInput = z.infer<typeof freezeInput>
export type KeepByHandInput = z.infer<typeof keepByHandInput>
export type AskSwapInput = z.infer<typeof askSwapInput>
export type AnswerSwapInput = z.infer<typeof answerSwapInput>
export type WithdrawSwapInput = z.infer<typeof withdrawSwapInput>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function numbers(text: string): number[] {
  return text.split(',').map(Number)
}

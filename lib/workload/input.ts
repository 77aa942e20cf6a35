import { z } from 'zod'

const share = z.coerce
  .number<unknown>('Please give whole percent, like 60.')
  .int('Please give whole percent, like 60.')
  .min(0, 'A share is never below 0 %.')
  .max(100, 'A share is never above 100 %.')

const whole = (least: number, most: number, says: string) =>
  z.coerce.number<unknown>(says).int(says).min(least, says).max(most, says)

/** What a team decides for itself. The shares of its work add up to 100. */
export const setTeamTermsInput = z
  .strictObject({
    teamId: z.string().min(1).max(80),
    /** 0 while the usual terms held. */
    version: z.coerce.number<unknown>().int().min(0).max(1_000_000),
    run: share,
    grow: share,
    transform: share,
    replaceDays: whole(1, 60, 'Please give 1 to 60 days.'),
    minutesPerTicket: whole(1, 480, 'Please give 1 to 480 minutes.'),
    buildHoursPerWeek: whole(0, 400, 'Please give 0 to 400 hours.'),
  })
  .refine(({ run, grow, transform }) => run + grow + transform === 100, {
    path: ['run'],
    message: 'The three shares add up to 100. Take away from one what you give to another.',
  })
export type SetTeamTermsInput = z.infer<typeof setTeamTermsInput>

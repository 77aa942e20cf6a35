import type { Cohort } from '../model'

/** Whether apprentices may say their wishes: not asked yet, asked, or closed: by hand, or because the last day is over. */
export type Wishing = 'not-asked' | 'open' | 'closed'

/**
 * Where the asking stands on a day. The last day belongs to it as a whole, wherever one is: `today` is the day in the
 * time zone of whoever wishes.
 */
export function wishing(
  { wishesOpenedAt, wishesCloseOn }: Pick<Cohort, 'wishesOpenedAt' | 'wishesCloseOn'>,
  today: string,
): Wishing {
  if (wishesOpenedAt === null) return wishesCloseOn === null ? 'not-asked' : 'closed'
  return wishesCloseOn === null || today <= wishesCloseOn ? 'open' : 'closed'
}

'use server'

import { action } from '@/lib/access/action'
import { endCalendarLink } from '@/lib/calendar/commands/end-calendar-link'
import { makeCalendarLink } from '@/lib/calendar/commands/make-calendar-link'
import { makeCalendarLinkForm } from '@/lib/calendar/form-input'
import { endCalendarLinkInput } from '@/lib/calendar/input'

export const makeLink = action(makeCalendarLinkForm, makeCalendarLink, {
  limit: { name: 'calendar-link', tries: 30, minutes: 60 },
})
export const endLink = action(endCalendarLinkInput, endCalendarLink)

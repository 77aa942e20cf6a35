'use server'

import { action } from '@/lib/access/action'
import { endCalendarLink } from '@/lib/calendar/commands/end-calendar-link'
import { makeCalendarLink } from '@/lib/calendar/commands/make-calendar-link'
import { makeCalendarLinkForm, protectTimesForm } from '@/lib/calendar/form-input'
import { endCalendarLinkInput } from '@/lib/calendar/input'
import { arrangeSeveral } from '@/lib/protected-time/commands/arrange-several'

export const makeLink = action(makeCalendarLinkForm, makeCalendarLink, {
  limit: { name: 'calendar-link', tries: 30, minutes: 60 },
})
export const endLink = action(endCalendarLinkInput, endCalendarLink)
export const protect = action(protectTimesForm, arrangeSeveral)

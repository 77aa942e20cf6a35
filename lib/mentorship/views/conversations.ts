import type { CheckInLine } from './check-in'
import type { AgreedAction, MeetingView, PrivateNote } from './meeting'

/** What two people keep of their mentorship, as one of them reads it. Days are ISO dates, where the reader is. */
export type ConversationsView = {
  mentorshipId: string
  /** Who reads, and who the other is. */
  me: { id: string; name: string }
  other: { id: string; name: string }
  isMentor: boolean
  from: string
  to: string | null
  minutesPerWeek: number
  isInForce: boolean
  today: string
  timeZone: string
  /** Agreed and not done, the first due first. */
  open: readonly AgreedAction[]
  meetings: readonly MeetingView[]
  checkIns: readonly CheckInLine[]
  note: PrivateNote
}

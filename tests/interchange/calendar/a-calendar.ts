import type { Calendar, CalendarEvent } from '@/lib/interchange/calendar/calendar'

const changedAt = new Date('2026-09-01T09:00:00Z')
const event = (uid: string, more: Pick<CalendarEvent, 'title' | 'when'> & Partial<CalendarEvent>): CalendarEvent => ({
  uid: `${uid}@journeywork.example`,
  sequence: 0,
  changedAt,
  isCancelled: false,
  ...more,
})

/** A calendar with one of everything, over both changes of the clocks of 2026 and 2027. */
export const aCalendar: Calendar = {
  name: 'Learning, Fernhill; and more',
  events: [
    event('block', {
      title: 'Learning time',
      when: { timeZone: 'Europe/London', day: '2026-10-05', startsAt: 540, minutes: 120 },
      weekly: {
        until: '2027-04-12',
        except: ['2026-12-28', '2026-12-21'],
        changed: [
          { day: '2026-10-19', instead: { day: '2026-10-27', startsAt: 840 } },
          { day: '2026-11-02', instead: null },
        ],
      },
      sequence: 2,
    }),
    event('night', {
      title: 'On the other side of the world',
      when: { timeZone: 'Australia/Lord_Howe', day: '2026-09-27', startsAt: 1380, minutes: 60 },
      weekly: { until: '2026-10-11', except: [], changed: [] },
    }),
    event('exam', {
      title: 'Exam: Cisco CCNA, 200-301; “Netzwerke”\r\nBEGIN:VEVENT',
      when: { timeZone: 'America/New_York', day: '2027-03-14', startsAt: 210, minutes: 120 },
    }),
    event('step', {
      title: `Größe ${'日本語の勉強、'.repeat(12)}🚀 fertig`,
      when: { from: '2026-11-23', to: '2026-12-06' },
    }),
    event('gone', {
      title: 'Was here',
      when: { timeZone: 'Europe/London', day: '2026-07-01', startsAt: 600, minutes: 60 },
      isCancelled: true,
      sequence: 3,
    }),
  ],
}

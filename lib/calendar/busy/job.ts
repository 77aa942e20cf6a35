import type { Busy, BusyRead } from '@/lib/interchange/calendar/busy'

/** What the worker is asked: which times of a window a file takes. Only the worker looks inside the file. */
export type BusyJob = { readonly bytes: Uint8Array; readonly window: Busy; readonly timeZone: string }
export type BusyAnswer = BusyRead

import { writeCalendar } from '@/lib/interchange/calendar/write-calendar'
import { aCalendar } from './a-calendar'

process.stdout.write(writeCalendar(aCalendar))

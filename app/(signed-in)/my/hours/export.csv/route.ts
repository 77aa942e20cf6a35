import { endpoint } from '@/lib/access/endpoint'
import { exportHours } from '@/lib/hours/commands/export-hours'
import { exportHoursInput } from '@/lib/hours/input'

export const GET = endpoint(exportHoursInput, exportHours, {
  reads: 'parameters',
  limit: { name: 'export-hours', tries: 20, minutes: 10 },
  respond: (bytes) =>
    new Response(bytes.slice(), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="hours.csv"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})

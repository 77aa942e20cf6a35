import { endpoint } from '@/lib/access/endpoint'
import { exampleFile } from '@/lib/tickets/example-log'
import { exampleInput } from '@/lib/tickets/input'

/** An invented log to try an import with. */
export const GET = endpoint(exampleInput, exampleFile, {
  reads: 'parameters',
  limit: { name: 'example-tickets', tries: 60, minutes: 10 },
  respond: (bytes) =>
    new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="invented-tickets.csv"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})

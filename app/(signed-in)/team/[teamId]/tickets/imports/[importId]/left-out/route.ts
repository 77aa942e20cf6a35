import { endpoint } from '@/lib/access/endpoint'
import { tableCsv } from '@/lib/interchange/tables/write-table'
import { leftOutOf } from '@/lib/tickets/find-import'
import { importInput } from '@/lib/tickets/input'

/** The rows that an import did not take, as a table. */
export const GET = endpoint(importInput, leftOutOf, {
  reads: 'parameters',
  respond: ({ leftOut }) =>
    new Response(
      new Uint8Array(
        tableCsv([
          ['Row', 'Ticket', 'Why'],
          ...leftOut.map(({ row, number, says }) => [String(row), number ?? '', says]),
        ]),
      ),
      {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="rows-left-out.csv"',
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        },
      },
    ),
})

import { z } from 'zod'

import { endpoint } from '@/lib/access/endpoint'
import { exportLedger } from '@/lib/ledger/commands/export-ledger'

export const GET = endpoint(z.strictObject({}), exportLedger, {
  reads: 'parameters',
  limit: { name: 'export-ledger', tries: 20, minutes: 10 },
  respond: (lines) =>
    new Response(streamOf(lines), {
      headers: {
        'content-type': 'application/jsonl; charset=utf-8',
        'content-disposition': 'attachment; filename="ledger.jsonl"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})

/** A page of rows is read when the one before has been sent, so that a long ledger never stands in memory. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}

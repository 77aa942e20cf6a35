import { endpoint } from '@/lib/access/endpoint'
import { exampleFile } from '@/lib/cohorts/imports/example-file'
import { exampleInput } from '@/lib/cohorts/inputs/import'

export const GET = endpoint(exampleInput, exampleFile, {
  reads: 'parameters',
  limit: { name: 'example-people', tries: 60, minutes: 10 },
  respond: ({ name, type, bytes }) =>
    new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})

import { endpoint } from '@/lib/access/endpoint'
import { exportMix, exportMixInput } from '@/lib/workload/export-mix'

export const GET = endpoint(exportMixInput, exportMix, {
  reads: 'parameters',
  limit: { name: 'export-mix', tries: 60, minutes: 10 },
  respond: ({ name, content }) =>
    new Response(content, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})

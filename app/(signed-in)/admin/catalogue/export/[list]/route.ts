import { endpoint } from '@/lib/access/endpoint'
import { exportCatalogue, exportInput } from '@/lib/catalog/export'

export const GET = endpoint(exportInput, exportCatalogue, {
  reads: 'parameters',
  limit: { name: 'export-catalogue', tries: 60, minutes: 10 },
  respond: ({ name, type, text }) =>
    new Response(text, {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})

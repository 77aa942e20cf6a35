import { endpoint } from '@/lib/access/endpoint'
import { exportBoard, exportBoardInput } from '@/lib/rotation/export-board'

export const GET = endpoint(exportBoardInput, exportBoard, {
  reads: 'parameters',
  limit: { name: 'export-board', tries: 60, minutes: 10 },
  respond: ({ name, type, content }) =>
    new Response(content, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})

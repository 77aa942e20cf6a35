import { isReady } from '@/lib/access/readiness'

/** Can requests be served: is the database there and answering? */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  return new Response(ready ? 'ready\n' : 'The database does not answer.\n', {
    status: ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}

export const dynamic = 'force-dynamic'

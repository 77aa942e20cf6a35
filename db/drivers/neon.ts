import { neonConfig, Pool } from '@neondatabase/serverless'
import { drizzle } from 'drizzle-orm/neon-serverless'
import { WebSocket } from 'ws'
import * as schema from '../schema'
import type { Driver } from './driver'

/**
 * Neon through its WebSocket pool; its HTTP driver has no transactions.
 * `proxy` (host:port) stands in for Neon's own WebSocket end, for a Neon on one's own machine and for the tests.
 */
export async function openNeon(url: string, proxy: string | undefined): Promise<Driver> {
  neonConfig.webSocketConstructor = WebSocket
  if (proxy) {
    neonConfig.wsProxy = (host, port) => `${proxy}/v1?address=${host}:${port}`
    neonConfig.useSecureWebSocket = false
    neonConfig.pipelineTLS = false
    neonConfig.pipelineConnect = false
  }
  const pool = new Pool({ connectionString: url, max: 10 })
  pool.on('error', (error: Error) => console.error(`An idle connection to the database was lost: ${error.message}`))

  return {
    kind: 'neon',
    db: drizzle(pool, { schema, casing: 'snake_case' }),
    close: () => pool.end(),
  }
}

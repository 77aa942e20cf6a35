import http from 'node:http'
import net from 'node:net'
import { WebSocketServer, type RawData } from 'ws'

/** Neon's WebSocket end in small, in front of any Postgres on this machine: bytes in both directions. Answers with its `host:port`. */
export async function startNeonProxy(): Promise<{ address: string; stop(): Promise<void> }> {
  const server = http.createServer((_, response) => response.writeHead(404).end())
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket, request) => {
    const [host, port] = new URL(request.url ?? '', 'http://proxy').searchParams.get('address')?.split(':') ?? []
    const postgres = net.connect(Number(port), host)
    socket.on('message', (sent: RawData) => postgres.write(Buffer.isBuffer(sent) ? sent : Buffer.from(sent.toString())))
    postgres.on('data', (sent) => socket.send(sent, { binary: true }))

    const end = () => {
      postgres.destroy()
      socket.close()
    }
    for (const event of ['close', 'error'] as const) {
      socket.on(event, end)
      postgres.on(event, end)
    }
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return {
    address: `127.0.0.1:${address.port}`,
    async stop() {
      for (const socket of sockets.clients) socket.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

import { expect, test } from 'vitest'
import { readBody } from '@/lib/access/read-body'
import { attachment } from '@/lib/evidence/attachment'
import { evidenceLimits } from '@/lib/evidence/model'
import { bytesOf } from './pieces'

const address = 'http://journeywork.example/evidence/files?name=a.pdf'
const asBytes = { 'content-type': 'application/octet-stream' }
const sent = (body: RequestInit['body'], headers: HeadersInit = asBytes) =>
  // Node asks for `duplex` where a body is streamed; the type of a browser's request does not know it.
  new Request(address, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

test('a body of 50 MB is refused with a sentence once 5 MB have come in, and the rest is never read', async () => {
  const megabyte = new Uint8Array(1_000_000)
  let pulled = 0
  const body = new ReadableStream({
    pull(stream) {
      pulled += 1
      if (pulled <= 50) stream.enqueue(megabyte)
      else stream.close()
    },
  })
  const answer = await readBody(sent(body), 'bytes', evidenceLimits.fileBytes)

  expect(answer).toBeInstanceOf(Response)
  if (!(answer instanceof Response)) return
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('larger than 5 MB') })
  // The sixth goes over the limit; a stream asks for a little ahead.
  expect(pulled).toBeLessThanOrEqual(8)
})

test('bytes come through as they are, null bytes too', async () => {
  const bytes = Uint8Array.from([0, 255, 216, 0, 10])
  const read = await readBody(sent(bytes), 'bytes', 5)

  expect(read).toEqual({ raw: Buffer.from(bytes) })
})

test.each(['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded', 'application/json'])(
  'what a form on another site could send is no file: %s',
  async (type) => {
    const answer = await readBody(sent('hello', { 'content-type': type }), 'bytes', 100)
    expect(answer).toMatchObject({ status: 415 })
  },
)

test('a file is a download under its own name, in every alphabet, and is kept by no one on the way', async () => {
  const answer = attachment({ name: "Änderung (1) 'x' 世界.txt", type: 'text/plain', content: bytesOf('<b>') })

  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition':
      "attachment; filename=\"_nderung (1) 'x' __.txt\"; filename*=UTF-8''%C3%84nderung%20%281%29%20%27x%27%20%E4%B8%96%E7%95%8C.txt",
    'cache-control': 'private, no-store',
  })
  expect(await answer.text()).toBe('<b>')
})

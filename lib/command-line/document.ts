import { createReadStream } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { Readable } from 'node:stream'
import type { Reading } from '@/lib/core/faults'
import { quoted } from '@/lib/core/faults'
import { limits } from '@/lib/core/limits'

/** How long standard input may keep silent before it is given up. */
const patienceSeconds = 30

/** The text of a document: from a file, or from standard input if it is called `-`. Never more than the limit is taken in. */
export async function readDocument(name: string): Promise<Reading<string>> {
  if (name === '-' && process.stdin.isTTY)
    return refused('-', 'standard input is a terminal; name a file, or send the document through a pipe')
  try {
    const bytes = await (name === '-' ? takeIn(process.stdin, patienceSeconds) : takeIn(createReadStream(pathOf(name))))
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return refused(name, whyNot(error))
  }
}

class Refused extends Error {}

async function takeIn(stream: Readable, patience?: number): Promise<Buffer> {
  const most = limits.rotation.bytes
  const chunks: Buffer[] = []
  let size = 0
  const silence =
    patience === undefined
      ? undefined
      : setTimeout(() => stream.destroy(new Refused(`nothing came within ${patience} seconds`)), patience * 1_000)
  try {
    for await (const chunk of stream) {
      silence?.refresh()
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > most) throw new Refused(`it has more than ${most} bytes`)
      chunks.push(bytes)
    }
  } finally {
    clearTimeout(silence)
  }
  return Buffer.concat(chunks)
}

// npm runs a script in the project's folder; a name is meant from where the command was typed.
const pathOf = (name: string) => (isAbsolute(name) ? name : `${process.env.INIT_CWD ?? process.cwd()}/${name}`)

function whyNot(error: unknown): string {
  if (error instanceof Refused) return error.message
  if (error instanceof TypeError) return 'it is not UTF-8 text'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder, not a file'
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read'
  throw error
}

const refused = (name: string, says: string): Reading<never> => ({
  ok: false,
  faults: [`${name === '-' ? 'standard input' : quoted(name)}: ${says}`],
})

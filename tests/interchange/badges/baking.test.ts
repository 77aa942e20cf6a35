import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bakePng, credentialInPng } from '@/lib/interchange/badges/png'
import { bakeSvg, credentialInSvg } from '@/lib/interchange/badges/svg'
import { credentialIn } from '@/lib/interchange/badges/unbake'

const credential = JSON.stringify({ name: 'Netzwerke, Stufe 3 – “<b>&amp;” ]]> 日本', n: 1 })
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>'

/** A whole picture of one grey dot, written out by hand. */
const picture = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.of(0, 128))),
  chunk('IEND', Buffer.of()),
])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

test('what is baked into a picture comes out of it, and the picture stays what it was', () => {
  const baked = bakePng(picture, credential)

  expect(credentialIn(baked)).toEqual({ text: credential })
  // One chunk of the given keyword, uncompressed, without language: as Open Badges 3.0 has it, before the end.
  const held = chunk('iTXt', Buffer.from(`openbadgecredential\0\0\0\0\0${credential}`, 'utf8'))
  expect(Buffer.from(baked)).toEqual(Buffer.concat([picture.subarray(0, -12), held, picture.subarray(-12)]))
})

test('what is baked into a drawing comes out of it as the same JSON', () => {
  const baked = bakeSvg(drawing, credential)

  expect(baked).toMatch(
    /^<svg xmlns:openbadges="https:\/\/purl\.imsglobal\.org\/ob\/v3p0" [^>]*><openbadges:credential>/,
  )
  const found = credentialIn(Buffer.from(baked))
  expect('text' in found && JSON.parse(found.text)).toEqual(JSON.parse(credential))
})

test('any text survives both, whatever characters it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const json = JSON.stringify({ name })
      const found = [credentialInPng(bakePng(picture, json)), credentialInSvg(bakeSvg(drawing, json))]
      for (const one of found) expect('text' in one && JSON.parse(one.text)).toEqual({ name })
    }),
  )
})

test('nothing is baked twice, nor into what is no picture', () => {
  expect(() => bakePng(bakePng(picture, '{}'), '{}')).toThrow(/holds none yet/)
  expect(() => bakePng(Buffer.from('GIF89a'), '{}')).toThrow(/whole PNG/)
  expect(() => bakeSvg(bakeSvg(drawing, '{}'), '{}')).toThrow(/holds none yet/)
})

const withChunk = (...chunks: Buffer[]) => Buffer.concat([picture.subarray(0, -12), ...chunks, picture.subarray(-12)])
const held = (text: string) => chunk('iTXt', Buffer.from(`openbadgecredential${text}`, 'latin1'))

test.each([
  ['a picture without a badge', picture, /only a picture/],
  ['a picture that is cut short', bakePng(picture, credential).subarray(0, -8), /damaged/],
  ['two badges in one picture', withChunk(held('\0\0\0\0\0{}'), held('\0\0\0\0\0{}')), /more than one/],
  ['a compressed badge', withChunk(held('\0\x01\0\0\0xx')), /compressed/],
  ['a badge without its fields', withChunk(held('\0\0')), /cut short/],
  [
    'a length beyond the file',
    Buffer.concat([picture.subarray(0, 8), Buffer.from('ffffffff49484452', 'hex')]),
    /damaged/,
  ],
  ['a drawing without a badge', Buffer.from(drawing), /only a drawing/],
  ['a badge in a drawing that does not end', Buffer.from('<svg><openbadges:credential>{}'), /cut short/],
  ['a GIF', Buffer.from('474946383961ff', 'hex'), /neither/],
])('%s is told as what it is', (_what, bytes, says) => {
  expect(credentialIn(bytes)).toEqual({ why: expect.stringMatching(says) })
})

test('one flipped bit anywhere in a picture is noticed', () => {
  const baked = bakePng(picture, credential)
  for (let at = 8; at < baked.length; at++) {
    const flipped = Buffer.from(baked)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(credentialInPng(flipped)).toEqual({ why: expect.any(String) })
  }
})

import { expect, test } from 'vitest'
import { isTooLargeForm } from '@/lib/access/form-size'

const form = { 'content-type': 'multipart/form-data; boundary=x' }

test.each<[what: string, method: string, headers: Record<string, string>, refused: boolean]>([
  ['a form of 50 MB', 'POST', { ...form, 'content-length': '50000000' }, true],
  ['an action called with 50 MB', 'POST', { 'next-action': 'a1', 'content-length': '50000000' }, true],
  ['a form of exactly 1 MB', 'POST', { ...form, 'content-length': '1048576' }, false],
  ['a form that does not say how long it is', 'POST', form, false],
  [
    'a file for an address that takes files',
    'POST',
    { 'content-type': 'image/png', 'content-length': '5000000' },
    false,
  ],
  ['a page', 'GET', {}, false],
])('%s', (_what, method, headers, refused) => {
  expect(isTooLargeForm(method, new Headers(headers))).toBe(refused)
})

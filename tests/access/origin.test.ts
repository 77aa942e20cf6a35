import { describe, expect, test } from 'vitest'
import { foreign, isFromOurPages, safePath } from '@/lib/access/origin'

const ours = 'https://journeywork.example'
const sent = (headers: Record<string, string>) => new Headers(headers)

describe('a request comes from our own pages', () => {
  test.each([
    [{ origin: ours, 'sec-fetch-site': 'same-origin' }],
    [{ origin: ours }],
    [{ 'sec-fetch-site': 'same-origin' }],
  ])('with %j', (headers) => {
    expect(isFromOurPages(sent(headers), ours)).toBe(true)
  })

  test('on one’s own machine, by either name', () => {
    expect(isFromOurPages(sent({ origin: 'http://127.0.0.1:3000' }), 'http://localhost:3000')).toBe(true)
  })
})

describe('a request does not come from our own pages', () => {
  test.each([
    [{}],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: ours, 'sec-fetch-site': 'cross-site' }],
    [{ origin: ours, 'sec-fetch-site': 'same-site' }],
    [{ origin: ours, 'sec-fetch-site': 'none' }],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    [{ origin: 'http://journeywork.example' }],
    [{ origin: 'https://journeywork.example:8443' }],
    [{ origin: 'https://journeywork.example.evil.example' }],
    [{ origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('with %j', (headers) => {
    expect(isFromOurPages(sent(headers), ours)).toBe(false)
  })

  test('from another port of one’s own machine, or when we are not on it', () => {
    expect(isFromOurPages(sent({ origin: 'http://127.0.0.1:3001' }), 'http://localhost:3000')).toBe(false)
    expect(isFromOurPages(sent({ origin: 'http://localhost' }), 'http://journeywork.example')).toBe(false)
  })
})

test('a page opened at another address is told which one to open', () => {
  const refused = foreign(sent({ origin: 'https://10.0.0.7', 'sec-fetch-site': 'same-origin' }), ours)

  expect(refused).toContain('Open https://journeywork.example instead')
})

test.each([
  ['/my/plan', '/my/plan'],
  ['/my/plan?version=2', '/my/plan?version=2'],
  [undefined, '/'],
  ['', '/'],
  ['my', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/my/..//evil.example', '/'],
  ['/%2e//evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, %j leads to %j', (asked, place) => {
  expect(safePath(asked)).toBe(place)
})

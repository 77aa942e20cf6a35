import { expect, test } from 'vitest'
import { calendarResponse } from '@/lib/calendar/calendar-response'

const feed = { text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', tag: '"abc"' }
const answered = (sent?: string) =>
  calendarResponse(feed, new Headers(sent === undefined ? {} : { 'if-none-match': sent }))

test('a program that has nothing yet is sent the calendar and its mark', async () => {
  const response = answered()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('etag')).toBe('"abc"')
  expect(await response.text()).toBe(feed.text)
})

test.each([['"abc"'], ['W/"abc"'], ['"old", "abc"'], ['*']])(
  'a program that has the same is sent nothing: %s',
  async (sent) => {
    const response = answered(sent)
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, '"abc"', ''])
  },
)

test.each([['"old"'], ['abc'], ['']])('one that has another is sent it anew: %s', (sent) => {
  expect(answered(sent).status).toBe(200)
})

import { ownAddress, secretDocument } from '@/lib/access/secret-document'
import { calendarResponse } from '@/lib/calendar/calendar-response'
import { readFeed } from '@/lib/calendar/feed'

export const GET = secretDocument(async (asking, token, request) => {
  const feed = await readFeed(asking, token, new URL(ownAddress()).hostname)
  return feed && calendarResponse(feed, request.headers)
})

/** A feed as it is sent; nothing but its mark where the program has the same one already. */
export function calendarResponse({ text, tag }: { text: string; tag: string }, asked: Headers): Response {
  const headers = {
    etag: tag,
    // A program may keep what it read, and asks each time whether it still holds.
    'cache-control': 'private, no-cache',
  }
  if (isKnown(asked.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(text, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="journeywork.ics"',
    },
  })
}

/** Compared weakly (RFC 9110 §13.1.2), because proxies that compress mark a tag as weak. */
const isKnown = (sent: string | null, tag: string): boolean =>
  (sent ?? '').split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))

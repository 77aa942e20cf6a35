import type { Refusal } from '@/lib/core/result'

/** A refusal as a problem document (RFC 9457): the sentence for people, the code and the fields for programs. */
export function problem(
  status: number,
  code: Refusal['code'],
  detail: string,
  fields?: Refusal['fields'],
  faults?: readonly string[],
): Response {
  const body = {
    type: 'about:blank',
    title: titles[code],
    status,
    detail,
    code,
    ...(fields && { fields }),
    ...(faults && { faults }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...((status === 429 || status === 503) && { 'retry-after': '60' }),
    },
  })
}

const titles: Record<Refusal['code'], string> = {
  invalid: 'Not understood',
  'not-allowed': 'Not allowed',
  'not-found': 'Not found',
  conflict: 'In conflict',
  stale: 'Out of date',
  'too-many': 'Too many requests',
}

/** The most that a form or an action may send, in bytes: what the framework takes as well, which then fails without a word. */
const most = 1024 * 1024

export const tooLargeSays =
  'That is more than the 1 MB that a form can send. Nothing was stored. Shorten it, or add files where files are asked for.'

/** Does someone announce a form, or the call of an action, that is larger than one may be? */
export function isTooLargeForm(method: string, headers: Headers): boolean {
  const isForm = headers.has('next-action') || /^multipart\/form-data\b/i.test(headers.get('content-type') ?? '')
  return method === 'POST' && isForm && Number(headers.get('content-length') ?? 0) > most
}

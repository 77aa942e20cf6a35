/** A browser without scripts: it keeps cookies, follows redirects, and sends forms as they stand in the page. */
export type PlainBrowser = {
  readonly cookies: Map<string, string>
  /** Asks for a page or anything else, without following where it leads. */
  ask(url: string, init?: RequestInit): Promise<Response>
  /** Opens a page, and follows redirects to the last. */
  open(url: string): Promise<Page>
  /** Fills in the form that holds this field and sends it, as the page says. */
  send(page: Page, field: string, values: Readonly<Record<string, string>>): Promise<Page>
}

export type Page = { url: string; status: number; html: string; headers: Headers }

export function plainBrowser(): PlainBrowser {
  // Kept by host and port, as far as the tests go: paths and ages play no part in them.
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const { host } = new URL(url)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }
  let first = ''

  const ask: PlainBrowser['ask'] = async (url, init = {}) => {
    first ||= url
    const jar = jarOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers(init.headers)
    if (cookie) headers.set('cookie', cookie)
    const answer = await fetch(url, { redirect: 'manual', ...init, headers })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(set)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }

  const follow = async (url: string, init?: RequestInit): Promise<Page> => {
    const answer = await ask(url, init)
    const next = answer.headers.get('location')
    if (next && answer.status >= 300 && answer.status < 400) return follow(new URL(next, url).href)
    return { url, status: answer.status, html: await answer.text(), headers: answer.headers }
  }

  const send: PlainBrowser['send'] = (page, field, values) => {
    const form = formsIn(page.html).find((candidate) => candidate.includes(`name="${field}"`))
    if (!form) throw new Error(`No form with ${field} in ${page.url}:\n${page.html.slice(0, 2_000)}`)
    const filled = { ...fieldsIn(form), ...values }
    const action = attribute(form, 'action') || page.url
    const isUrlEncoded = !/enctype="multipart/i.test(form)
    const body = isUrlEncoded ? new URLSearchParams(filled) : new FormData()
    if (body instanceof FormData) for (const [name, value] of Object.entries(filled)) body.set(name, value)
    const { origin } = new URL(page.url)
    return follow(new URL(action, page.url).href, {
      method: 'POST',
      body,
      headers: { origin, 'sec-fetch-site': 'same-origin' },
    })
  }

  return {
    get cookies() {
      return jarOf(first || 'http://nowhere.invalid')
    },
    ask,
    open: (url) => follow(url),
    send,
  }
}

export const formsIn = (html: string): string[] => html.match(/<form[\s\S]*?<\/form>/g) ?? []

export function fieldsIn(form: string): Record<string, string> {
  const inputs = form.match(/<(?:input|button)[^>]*>/g) ?? []
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const name = attribute(input, 'name')
      return name ? [[name, attribute(input, 'value')]] : []
    }),
  )
}

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

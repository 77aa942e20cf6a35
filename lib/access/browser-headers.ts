import { isServedByHttps } from './cookies'

/** What a page may load and do: our own things only, and scripts only those that carry this response's nonce. */
export function contentSecurityPolicy(nonce: string): string {
  const inDevelopment = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    // The solver in the browser is WebAssembly; in development React also rebuilds stack traces with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    // The component library puts style elements into the page, and knows no nonce for them.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** What a file that someone handed in may load and do, should a browser draw it after all: nothing. */
export const policyOfFiles = "sandbox; default-src 'none'; frame-ancestors 'none'"

/** The headers of every response, whatever it is. */
export function headersOfEveryResponse(): [name: string, value: string][] {
  return [
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    // Over plain http the header means nothing, and on a machine that serves other things it would lock those out.
    ...(isServedByHttps() ? [['strict-transport-security', 'max-age=31536000'] as [string, string]] : []),
  ]
}

/** Addresses that are secrets themselves: no index may list them, and no other site learns them from a link followed there. */
export const headersOfSecretAddress: readonly [name: string, value: string][] = [
  ['referrer-policy', 'no-referrer'],
  ['x-robots-tag', 'noindex, nofollow, noarchive'],
]

export const isSecretAddress = (path: string): boolean => /^\/(portfolio|witness|invitation|calendar)\//.test(path)

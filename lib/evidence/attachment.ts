import type { OpenedFile } from './open-file'

/** A file as a download: whatever it holds, no browser draws it, runs it, or guesses what else it might be. */
export const attachment = ({ name, type, content }: OpenedFile): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
      'content-disposition': `attachment; filename="${inAscii(name)}"; filename*=UTF-8''${inPercents(name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })

const inAscii = (name: string) => name.replace(/[^ -~]|["\\%]/g, '_')

// RFC 8187: what encodeURIComponent leaves as it is, and an extended value may not hold.
const inPercents = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

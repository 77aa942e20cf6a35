import type { OpenedFile } from './open-file'

/** A file as a download. What it might load, were it drawn after all, and that nobody guesses its kind, proxy.ts says for every answer. */
export const attachment = ({ name, type, content }: OpenedFile): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
      'content-disposition': `attachment; filename="${inAscii(name)}"; filename*=UTF-8''${inPercents(name)}`,
      'cache-control': 'private, no-store',
    },
  })

const inAscii = (name: string) => name.replace(/[^ -~]|["\\%]/g, '_')

// RFC 8187: what encodeURIComponent leaves as it is, and an extended value may not hold.
const inPercents = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

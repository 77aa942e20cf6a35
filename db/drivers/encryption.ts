const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1', ''])

/**
 * How to reach a Postgres: encrypted, with the certificate verified, unless it is on this machine or the address says
 * `sslmode=disable` in so many words. The words that mean "encrypted but unverified" elsewhere are read as verified.
 */
export function encryption(address: string): { connectionString: string; ssl: boolean } {
  const url = new URL(address)
  const mode = url.searchParams.get('sslmode')
  url.searchParams.delete('sslmode')
  url.searchParams.delete('uselibpqcompat')

  const here = loopback.has(url.hostname)
  return { connectionString: url.href, ssl: mode === null ? !here : mode !== 'disable' }
}

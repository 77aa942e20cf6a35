// The package has no types of its own; this is the part of it that the tests use.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  type Account = { accountId: string; claims: () => Readonly<Record<string, unknown>> }

  export default class OpenIdProvider {
    constructor(
      issuer: string,
      configuration: {
        clients: readonly Readonly<Record<string, unknown>>[]
        pkce: { required: () => boolean }
        cookies: { keys: readonly string[] }
        features: { devInteractions: { enabled: boolean } }
        findAccount: (context: unknown, id: string) => Account
      },
    )
    callback(): RequestListener
  }
}

/** A JSON object whose fields are not known yet. */
export type Json = Record<string, unknown>

/** How the libraries ask for the documents that an address names. */
export type DocumentLoader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>

/** What signs for an issuer; the secret stays inside. */
export type Signer = { id: string; algorithm: string; sign: (of: { data: Uint8Array }) => Promise<Uint8Array> }

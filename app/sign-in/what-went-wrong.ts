/** What the provider's round trip ended with, as a sentence with a way out. Codes we do not know get a plain one. */
export function whatWentWrong(code: string | string[] | undefined): string | undefined {
  if (typeof code !== 'string') return undefined
  return (
    sentences[code] ?? 'Signing in with your organisation’s account did not work. Please try again, or use a password.'
  )
}

const sentences: Record<string, string> = {
  'unknown-person':
    'Your organisation knows you, but Journeywork does not yet. Ask an administrator for an invitation, open its link, and continue from there.',
  OAuthSignin: 'Your organisation’s sign-in cannot be reached just now. Try again in a moment, or use a password.',
  OAuthCallback: 'That took too long, or was started in another window. Please start again from here.',
}

/** What the keys of the review queue find on the page. */
export const signOffFormId = 'sign-off'
export const returnId = 'return'
export const askId = 'ask'
export const pieceTitleId = 'piece'

/** The keys themselves, as the list of keys says them. */
export const queueKeys = [
  { says: 'Next piece', chords: ['j'] },
  { says: 'Previous piece', chords: ['k'] },
  { says: 'Sign off', chords: ['s'] },
  { says: 'Return with a note', chords: ['r'] },
  { says: 'Ask a colleague', chords: ['a'] },
] as const

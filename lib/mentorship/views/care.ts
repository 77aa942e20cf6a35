/** Why someone may need a word beyond what their plan shows: each with its cause and what to do about it. */
export type CareFlag = {
  kind: 'evidence-waiting' | 'goal-late' | 'actions-overdue'
  cause: string
  next: { says: string; href: string }
}

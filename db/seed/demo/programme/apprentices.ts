/** Apprentices of the demo's running cohort besides the cast: invented, any likeness is chance. They are not offered to sign in as. */
export const demoApprentices: readonly { id: string; name: string }[] = [
  { id: 'amina', name: 'Amina Yusuf' },
  { id: 'ben', name: 'Ben Carter' },
  { id: 'chloe', name: 'Chloe Martin' },
  { id: 'daniel', name: 'Daniel Osei' },
  { id: 'elif', name: 'Elif Kaya' },
  { id: 'farid', name: 'Farid Rahman' },
  { id: 'grace', name: 'Grace Lin' },
  { id: 'hugo', name: 'Hugo Silva' },
  { id: 'isla', name: 'Isla Brown' },
  { id: 'jonas', name: 'Jonas Berg' },
]

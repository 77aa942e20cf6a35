/** Two people as a pair is stored: the lesser id first. */
export const asPair = (one: string, other: string): { personId: string; otherId: string } =>
  one < other ? { personId: one, otherId: other } : { personId: other, otherId: one }

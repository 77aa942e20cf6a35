/** The service desk's people besides the cast: invented, any likeness is chance. They are not offered to sign in as. */
export type DeskMember = {
  id: string
  name: string
  /** Someone on the way to a role of their own: it makes them one of those whose dates hours that come back move. */
  aims?: { role: string; levels: Readonly<Record<string, number>>; hoursPerWeek: number }
}

export const demoDesk: readonly DeskMember[] = [
  { id: 'dev', name: 'Dev Patel' },
  { id: 'femi', name: 'Femi Adeyemi' },
  { id: 'kofi', name: 'Kofi Mensah' },
  { id: 'lina', name: 'Lina Novak' },
  {
    id: 'maya',
    name: 'Maya Torres',
    aims: {
      role: 'desktop-support-technician',
      levels: {
        'user-support': 2,
        'service-desk-tooling': 2,
        'incident-management': 1,
        'endpoint-management': 1,
        communication: 2,
      },
      hoursPerWeek: 3,
    },
  },
  { id: 'nadia', name: 'Nadia Rossi' },
  { id: 'oscar', name: 'Oscar Lund' },
  { id: 'ruth', name: 'Ruth Adler' },
  {
    id: 'sam',
    name: 'Sam Whitaker',
    aims: {
      role: 'systems-administrator',
      levels: {
        'user-support': 3,
        'windows-server': 1,
        'identity-administration': 2,
        networking: 1,
        'endpoint-management': 2,
        'incident-management': 2,
      },
      hoursPerWeek: 4,
    },
  },
  { id: 'tariq', name: 'Tariq Hussain' },
  { id: 'yuki', name: 'Yuki Tanaka' },
]

/** The demo organisation's people. Fernhill and everyone in it are invented; any likeness is chance. */
export const demoOrganisation = { name: 'Fernhill (demo)', currency: 'GBP', rates: { USD: 0.8, EUR: 0.87 } }

export type CastMember = {
  id: string
  name: string
  email: string
  headline: string
  timeZone: string
  administrator?: true
}

const member = (id: string, name: string, headline: string, rest: Partial<CastMember> = {}): CastMember => ({
  id,
  name,
  email: `${id}@fernhill.example`,
  headline,
  timeZone: 'Europe/London',
  ...rest,
})

export const cast = {
  priya: member(
    'priya',
    'Priya Nair',
    'Service desk analyst, on the way to cloud engineer with 5 protected hours a week',
  ),
  tomas: member('tomas', 'Tomas Lindqvist', 'Senior systems administrator, weighing architecture against leadership', {
    timeZone: 'Europe/Stockholm',
  }),
  noor: member('noor', 'Noor Haddad', 'Career changer on freelance work, on the way to security analyst'),
  viktor: member('viktor', 'Viktor Hale', 'Desktop support technician in another team, new here'),
  marcus: member('marcus', 'Marcus Webb', 'Cloud engineer; mentors Priya and Noor'),
  ingrid: member('ingrid', 'Ingrid Solheim', 'Leads the service desk team', { timeZone: 'Europe/Oslo' }),
  dana: member('dana', 'Dana Whitfield', 'Leads the infrastructure team'),
  leila: member('leila', 'Leila Farouk', 'Rotation apprentice in her second period; has no mentor yet'),
  owen: member('owen', 'Owen Price', 'Rotation apprentice in his first period; has no mentor yet'),
  helen: member('helen', 'Helen Okafor', 'Programme manager in HR; runs the rotation programme'),
  amara: member('amara', 'Amara Boateng', 'Administrator', { administrator: true }),
} satisfies Record<string, CastMember>

export type CastId = keyof typeof cast

export const mentorPairs: readonly [mentor: CastId, learner: CastId][] = [
  ['marcus', 'priya'],
  ['marcus', 'noor'],
]

export const demoTeams: readonly { id: string; name: string; lead: CastId; members: readonly CastId[] }[] = [
  { id: 'service-desk', name: 'Service desk', lead: 'ingrid', members: ['priya'] },
  { id: 'infrastructure', name: 'Infrastructure', lead: 'dana', members: ['marcus', 'tomas'] },
]

export const demoProgrammes: readonly { id: string; title: string; manager: CastId; enrolled: readonly CastId[] }[] = [
  { id: 'it-rotation', title: 'IT rotation programme', manager: 'helen', enrolled: ['priya', 'noor', 'leila', 'owen'] },
]

/** The parts of a standard, in the order in which it is read and worked on. */
export const sections = ['about', 'areas', 'groups', 'required', 'work', 'instruction', 'wages', 'leads-to'] as const
export type Section = (typeof sections)[number]

/** What keeps a standard from being published, or what one should know before: where, and in a sentence. */
export type StandardFault = {
  section: Section
  /** The area, requirement or process in question. */
  itemId?: string
  says: string
}

/** What is different from an earlier version, in a sentence. */
export type Difference = { section: Section; says: string }

export const sectionTitles: Record<Section, string> = {
  about: 'About',
  areas: 'Areas',
  groups: 'Groups of areas',
  required: 'Required rotations',
  work: 'Work processes',
  instruction: 'Related instruction',
  wages: 'Wage steps',
  'leads-to': 'Leads to',
}

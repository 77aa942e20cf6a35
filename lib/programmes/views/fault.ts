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

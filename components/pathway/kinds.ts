import { activityKinds, type ActivityKind } from '@/lib/catalog/model'

/** The lanes of a timeline, in the order in which they are drawn. A renewal belongs to the certificate that it keeps. */
export const laneOrder = [
  'certification',
  'course',
  'self-study',
  'mentoring',
  'rotation',
  'project',
  'renewal',
] as const

const words: Record<string, string> = {
  certification: 'Certifications',
  course: 'Courses',
  'self-study': 'Self-study',
  mentoring: 'Mentoring',
  rotation: 'Rotations',
  project: 'Projects',
  renewal: 'Renewals',
}

export const kindWord = (kind: string): string => words[kind] ?? kind

/** The kind whose colour and icon a step is drawn in. */
export const drawnKind = (kind: string): ActivityKind =>
  activityKinds.find((known) => known === kind) ?? 'certification'

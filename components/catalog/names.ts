import type { ActivityKind, RoleLine, SkillArea, SkillDepth } from '@/lib/catalog/model'

/** Kinds, areas and lines as people read them. */
export const kindNames: Readonly<Record<ActivityKind, { one: string; many: string }>> = {
  certification: { one: 'Certification', many: 'Certifications' },
  course: { one: 'Course', many: 'Courses' },
  'self-study': { one: 'Self-study', many: 'Self-study' },
  mentoring: { one: 'Mentoring', many: 'Mentoring' },
  rotation: { one: 'Rotation', many: 'Rotations' },
  project: { one: 'Project', many: 'Projects' },
}

export const areaNames: Readonly<Record<SkillArea, string>> = {
  service: 'Service',
  infrastructure: 'Infrastructure',
  cloud: 'Cloud',
  security: 'Security',
  software: 'Software',
  data: 'Data',
  architecture: 'Architecture',
  governance: 'Governance',
  business: 'Business',
  leadership: 'Leadership',
}

export const lineNames: Readonly<Record<RoleLine, string>> = {
  technical: 'Technical line',
  leadership: 'Leadership line',
}

export const depthNames: Readonly<Record<SkillDepth, string>> = {
  technical: 'Technical depth',
  leadership: 'Leadership',
}

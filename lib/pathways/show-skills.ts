import type { Context } from '@/lib/access/context'
import type { CatalogueActivity, SkillArea } from '@/lib/catalog/model'
import { currentCatalogue, type CurrentCatalogue } from '@/lib/catalog/queries'
import { factsOf, type Facts } from './facts'
import { currentPlan, levelHistory } from './queries'
import { skillLevel } from './start-levels'
import type { LevelStatement, SkillsView, SkillView } from './views/skills'

/** How many skills outside the target a search shows, and how many ways to raise one. */
const foundShown = 20
const waysShown = 4

/** Someone's skills against their target; with a search, the skills of the whole catalogue that it finds. */
export async function showSkills(context: Context, personId: string, search = ''): Promise<SkillsView | undefined> {
  const facts = await factsOf(context, personId)
  if (!facts) return undefined
  const catalogue = await currentCatalogue(context)
  const history = await levelHistory(context, personId)
  const plan = await currentPlan(context, personId)
  const planned = new Set(plan?.answer.steps.map(({ activity }) => activity))
  const statements = groupsOf(history, ({ skillId }) => skillId)
  return skillsOf(facts, catalogue, statements, planned, search)
}

type Statements = ReadonlyMap<string, readonly LevelStatement[]>

/** The same from what is known already. */
export function skillsOf(
  facts: Pick<Facts, 'levels' | 'roleId' | 'timeZone'>,
  catalogue: Pick<CurrentCatalogue, 'skills' | 'roles' | 'activities'>,
  history: Statements,
  planned: ReadonlySet<string>,
  search: string,
): SkillsView {
  const role = facts.roleId === null ? undefined : catalogue.roles.get(facts.roleId)
  const requires = role?.requires ?? {}
  const view = (id: string) =>
    skillLevel(id, catalogue, facts.levels[id], requires[id] ?? 0).map((skill): SkillView => {
      const now = Math.max(skill.claimed, skill.attested)
      return {
        ...skill,
        gap: Math.max(0, skill.target - now),
        history: history.get(id) ?? [],
        raisedBy: waysToRaise(id, now, skill.target, catalogue.activities, facts, planned),
      }
    })
  const needed = Object.keys(requires).flatMap(view)
  const others = Object.keys(facts.levels).filter((id) => !(id in requires) && facts.levels[id])
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const found = [...catalogue.skills.values()]
    .filter(({ title, description }) => words.every((word) => `${title} ${description}`.toLowerCase().includes(word)))
    .slice(0, foundShown)

  return {
    role: role ? { id: role.id, title: role.title } : null,
    groups:
      words.length > 0
        ? [{ title: 'Found', skills: found.flatMap(({ id }) => view(id)).sort(byTitle) }]
        : [
            ...byArea(needed.filter(({ gap }) => gap > 0).sort(byGap)),
            { title: 'Reached', skills: needed.filter(({ gap }) => gap === 0).sort(byTitle) },
            { title: 'Beside the target', skills: others.flatMap(view).sort(byTitle) },
          ].filter(({ skills }) => skills.length > 0),
    reached: needed.filter(({ gap }) => gap === 0).length,
    needed: needed.length,
    gap: needed.reduce((sum, { gap }) => sum + gap, 0),
    timeZone: facts.timeZone,
  }
}

const byTitle = (one: SkillView, other: SkillView): number => one.title.localeCompare(other.title)
const byGap = (one: SkillView, other: SkillView): number => other.gap - one.gap || byTitle(one, other)

const areaTitles: Record<SkillArea, string> = {
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

/** The areas with the widest gaps first. */
function byArea(skills: readonly SkillView[]): { title: string; skills: SkillView[] }[] {
  const total = (group: readonly SkillView[]) => group.reduce((sum, { gap }) => sum + gap, 0)
  return [...groupsOf(skills, ({ area }) => area)]
    .map(([area, group]) => ({ title: areaTitles[area], skills: group }))
    .sort((one, other) => total(other.skills) - total(one.skills) || one.title.localeCompare(other.title))
}

/** What would raise a skill from here: what the plan holds first, then what reaches the target, then the shortest. */
function waysToRaise(
  skillId: string,
  now: number,
  target: number,
  activities: ReadonlyMap<string, CatalogueActivity>,
  facts: Pick<Facts, 'levels'>,
  planned: ReadonlySet<string>,
): SkillView['raisedBy'] {
  const held = (id: string) => Math.max(facts.levels[id]?.claimed ?? 0, facts.levels[id]?.attested ?? 0)
  return [...activities.values()]
    .filter(({ raises }) => (raises[skillId] ?? 0) > now)
    .map(({ id, title, kind, hours, raises, needs }) => ({
      id,
      title,
      kind,
      hours,
      level: raises[skillId] ?? 0,
      inPlan: planned.has(id),
      isOpen: Object.entries(needs).every(([skill, level]) => held(skill) >= level),
    }))
    .sort(
      (a, b) =>
        Number(b.inPlan) - Number(a.inPlan) ||
        Number(b.isOpen) - Number(a.isOpen) ||
        Number(b.level >= target) - Number(a.level >= target) ||
        a.hours - b.hours ||
        a.title.localeCompare(b.title),
    )
    .slice(0, waysShown)
    .map(({ id, title, kind, hours, level, inPlan }) => ({ id, title, kind, hours, level, inPlan }))
}

function groupsOf<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

import type { Context } from '@/lib/access/context'
import { todayIn } from '@/lib/pathways/model'
import { suggestionsFor } from './gaps'
import { openGoalsInSight } from './goals'
import { withStates } from './goal-states'
import { projectsInSight } from './queries'
import type { TaughtSkill } from './view'

/** The projects that someone may see, those that are over apart, with the open goals of theirs and of those they look after. */
export async function showProjects(context: Context, skillId: string | undefined) {
  const today = todayIn('UTC', context.now)
  const all = await projectsInSight(context)
  const found = all.filter(({ skills }) => skillId === undefined || skills.some((skill) => skill.skillId === skillId))
  const isOver = ({ endedAt, to }: { endedAt: Date | null; to: string | null }) =>
    endedAt !== null || (to !== null && to < today)
  const goals = await withStates(context, await openGoalsInSight(context))
  const goalsIn = (id: string) => goals.filter(({ project }) => project.id === id).length
  // Names and parts are for those who see the project; e-mail addresses and relations are not.
  const line = ({ people, ...project }: (typeof all)[number]) => ({
    ...project,
    people: people.map(({ id, name, part }) => ({ id, name, part })),
    openGoals: goalsIn(project.id),
  })

  return {
    running: found.filter((project) => !isOver(project)).map(line),
    over: found.filter(isOver).map(line),
    total: all.length,
    skills: skillsIn(all),
    goals,
    today,
  }
}

/**
 * Who could learn a skill from work that is being done anyway: the running projects that teach it up to that level, each
 * with the people whose target asks for more of it than they hold.
 */
export async function showLearners(context: Context, asked: { skillId: string; level: number } | undefined) {
  const today = todayIn('UTC', context.now)
  const running = (await projectsInSight(context)).filter(
    ({ endedAt, to }) => endedAt === null && (to === null || to >= today),
  )
  const teaching = running.flatMap((project) => {
    const skills = project.skills.filter(({ skillId, level }) => skillId === asked?.skillId && level >= asked.level)
    return skills.length > 0 ? [{ ...project, skills }] : []
  })
  const found = await suggestionsFor(context, teaching)
  return {
    taught: skillsIn(running),
    projects: teaching.map(({ id, name, purpose }) => ({
      id,
      name,
      purpose,
      learners: found
        .filter(({ project, now }) => project.id === id && now < (asked?.level ?? 0))
        .map((learner) => ({ ...learner, level: Math.min(learner.level, asked?.level ?? learner.level) })),
    })),
  }
}

export type LearnersView = Awaited<ReturnType<typeof showLearners>>

/** Every skill that one of these projects could teach, at the highest level that any of them does, with how many do. */
function skillsIn(projects: readonly { skills: readonly TaughtSkill[] }[]) {
  const found = new Map<string, TaughtSkill & { projects: number }>()
  for (const skill of projects.flatMap(({ skills }) => skills)) {
    const before = found.get(skill.skillId)
    found.set(skill.skillId, {
      ...skill,
      level: Math.max(skill.level, before?.level ?? 0),
      projects: (before?.projects ?? 0) + 1,
    })
  }
  return [...found.values()].sort((one, other) => one.title.localeCompare(other.title))
}

import { placeIn, quoted } from '../../core/faults'
import { limits } from '../../core/limits'
import type { Activity, PathwayProblem } from './problem'
import { report, type Spot } from '../reading/values'

/** Everything that one part of a problem says about another: ids given once, references to something, hours that fit. */
export function checkReferences(document: Spot, problem: PathwayProblem): void {
  const say = (place: string, says: string) => report({ ...document, place }, says)
  const activities = checkIds(problem.activities, say)
  const isActivity = (place: string, id: string) => {
    if (id !== '' && !activities.has(id)) say(place, `no activity has the id ${quoted(id)}`)
  }

  let links = 0
  problem.activities.forEach((activity, index) => {
    const place = placeIn('activities', index)
    links += checkActivity(place, activity, problem, isActivity, say)
  })
  if (links > limits.pathway.links)
    document.faults.reportTooLarge(
      'activities',
      `${links} levels raised, levels needed and activities to come after are more than ${limits.pathway.links}`,
    )

  checkList('include', problem.include, isActivity, say)
  checkList('exclude', problem.exclude, isActivity, say)
  for (const id of Object.keys(problem.fixed)) isActivity(placeIn('fixed', id), id)
  for (const [id, hours] of Object.entries(problem.begun)) {
    isActivity(placeIn('begun', id), id)
    const activity = activities.get(id)
    if (activity) checkBegun(placeIn('begun', id), hours, activity, say)
  }
}

type Say = (place: string, says: string) => void
type IsActivity = (place: string, id: string) => void

function checkIds(activities: readonly Activity[], say: Say): Map<string, Activity> {
  const seen = new Map<string, Activity>()
  const places = new Map<string, string>()
  activities.forEach((activity, index) => {
    const place = placeIn('activities', index)
    if (activity.id === '') return
    if (seen.has(activity.id))
      say(`${place}.id`, `${quoted(activity.id)} is the id of ${places.get(activity.id)} already`)
    else places.set(activity.id, place)
    seen.set(activity.id, activity)
  })
  return seen
}

function checkActivity(place: string, activity: Activity, problem: PathwayProblem, isActivity: IsActivity, say: Say) {
  for (const field of ['raises', 'needs'] as const)
    for (const skill of Object.keys(activity[field]))
      if (!Object.hasOwn(problem.skills, skill))
        say(placeIn(`${place}.${field}`, skill), 'there is no such skill in skills')
  checkList(`${place}.after`, activity.after, isActivity, say)
  return Object.keys(activity.raises).length + Object.keys(activity.needs).length + activity.after.length
}

function checkList(place: string, ids: readonly string[], isActivity: IsActivity, say: Say): void {
  const seen = new Set<string>()
  ids.forEach((id, index) => {
    isActivity(placeIn(place, index), id)
    if (id !== '' && seen.has(id)) say(placeIn(place, index), `${quoted(id)} is named twice`)
    seen.add(id)
  })
}

function checkBegun(place: string, hours: number, { hours: all, weeks }: Activity, say: Say): void {
  if (hours >= all) say(place, `${hours} hours worked are not fewer than the activity's ${all} hours`)
  else if (weeks !== undefined && hours % (all / weeks) > 0)
    say(place, `${hours} hours are not whole weeks of the activity's ${all / weeks} hours a week`)
}

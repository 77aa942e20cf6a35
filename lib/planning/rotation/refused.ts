import { sayList } from '@/lib/core/say'
import { mostVisits, nowhere, type Board } from './board'
import type { RotationStatus } from './plan'
import { pointsIn } from './points'
import { hostAt, periodAt, personAt } from './rules/words'
import { firstBroken, pointsAfter, type MoveBreach, type Standing } from './try-move'

/** What is known when reasons are asked for; `possible` are the hosts in which the apprentice could be, by period. */
export type Known = { readonly status: RotationStatus; readonly possible: readonly (readonly number[])[] }

/**
 * Why someone is not in a host that they wish for, as far as it can be told from this schedule alone: what stands against it in
 * each period in which they could be there, or that giving it would be worth no more.
 */
export function whyRefused(
  standing: Standing,
  apprentice: number,
  host: number,
  { status, possible: hosts }: Known,
): string {
  const { board } = standing
  const who = personAt(board, apprentice)
  const where = hostAt(board, host)
  const never = neverAllowed(board, apprentice, host)
  if (never !== undefined) return never

  const periods = hosts.flatMap((row, period) => (row.includes(host) ? [period] : []))
  if (periods.length === 0)
    return `In every period ${who} is elsewhere already, or ${where} takes nobody, or what it needs cannot come before.`
  const against = periods.map((period) => ({ period, broken: firstBroken(standing, { apprentice, period, host }) }))
  const possible = against.filter(({ broken }) => !broken).map(({ period }) => period)
  if (possible.length > 0) return noBetter(standing, apprentice, host, possible, status)
  if (!against.every(isFull)) return told(board, host, against)
  const when = sayList(periods.map((period) => periodAt(board, period)))
  return `${where} had no place left in ${when}, when ${who} could have gone.`
}

type Against = { readonly period: number; readonly broken: MoveBreach | undefined }

const isFull = ({ broken }: Against): boolean => broken?.rule === 'seats-at-most' || broken?.rule === 'mentors'

const mostReasons = 3

/** Each reason once, with its first period; of many, the first few. */
function told(board: Board, host: number, against: readonly Against[]): string {
  const full = against.filter(isFull).map(({ period }) => periodAt(board, period))
  const noPlace = full.length > 0 ? [`${hostAt(board, host)} had no place left in ${sayList(full)}.`] : []
  const others = against
    .filter((one) => !isFull(one))
    .map(
      ({ period, broken }) => `A place there in ${periodAt(board, period)} would break a rule: ${broken?.says ?? ''}`,
    )
  return [...noPlace, ...new Set(others)].slice(0, mostReasons).join(' ')
}

function neverAllowed(board: Board, apprentice: number, host: number): string | undefined {
  const limits = [board.visits[host], ...board.limits.filter(({ hosts }) => hosts.has[host])]
  const used = limits.find((limit) => limit !== undefined && mostVisits(board, apprentice, limit) <= 0)
  if (!used) return undefined
  const where = used.group === '' ? hostAt(board, host) : `the group ${used.group}`
  return used.visits === 0
    ? `Nobody may be in ${where}.`
    : `${personAt(board, apprentice)} has been in ${where} as often as anyone may.`
}

/** A place could be given by one move, and the schedule is still as good as can be. */
function noBetter(
  standing: Standing,
  apprentice: number,
  host: number,
  periods: readonly number[],
  status: RotationStatus,
): string {
  const { board, cells } = standing
  const who = personAt(board, apprentice)
  const now = pointsIn(board, cells, apprentice)
  const best = periods
    .map((period) => ({ period, points: pointsAfter(standing, { apprentice, period, host }) }))
    .reduce((a, b) => (b.points > a.points ? b : a))
  const left = cells[apprentice * board.periods + best.period] ?? nowhere
  const instead = `in ${periodAt(board, best.period)}${left === nowhere ? '' : ` instead of ${hostAt(board, left)}`}`
  if (best.points <= now) return `${hostAt(board, host)} ${instead} would give ${who} no more points in all.`
  return board.problem.order[0] === 'changes'
    ? `${hostAt(board, host)} ${instead} would be one more change to what is published.`
    : status === 'optimal'
      ? `${hostAt(board, host)} ${instead} would serve ${who}, and none of the goals of this schedule.`
      : `${hostAt(board, host)} ${instead} would be possible: this is the best schedule that was found in the time.`
}

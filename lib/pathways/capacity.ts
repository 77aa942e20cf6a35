import { addDays, weekOf, weekStart } from '@/lib/core/weeks'
import type { Blackout, Reclaimed, WeeklyBlock } from '@/lib/protected-time/model'
import {
  afterCancelling,
  coversDay,
  daysOf,
  weekAround,
  type ProtectedTime,
} from '@/lib/protected-time/views/occurrence'

/** A block's day that was cancelled and is lost, or takes place on another day. */
export type MovedBlock = {
  blockId: string
  day: string
  minutes: number
  to: string | null
  /** The first day on which a lost one could no longer be placed again; null for one that has another day. */
  lostOn: string | null
}

/** What decides the hours of a person's weeks besides their terms. */
export type Capacity = {
  blocks: readonly WeeklyBlock[]
  moved: readonly MovedBlock[]
  blackouts: readonly (Blackout & { team: string | null })[]
  /** `source` is the automation that gives them back. */
  reclaimed: readonly (Reclaimed & { source: string })[]
}

/** The same with the person's own words: their usual hours, and weeks with others. */
export type CapacityFacts = Capacity & { usual: number; exceptions: readonly { week: string; hours: number }[] }

export const usualCapacity: Capacity = { blocks: [], moved: [], blackouts: [], reclaimed: [] }

/** What someone's protected time says of their weeks, as things stand today. */
export function capacityFrom(time: ProtectedTime, today: string): Capacity {
  const { blocks, days, blackouts, reclaimed, replaceDays } = time
  const moved = days.flatMap((word) => {
    const { blockId, day, minutes, outcome, instead } = word
    const isGone = outcome === 'cancelled' && afterCancelling(word, replaceDays, today) !== 'cancelled'
    const lostOn = instead ? null : addDays(word.decidedOn, replaceDays + 1)
    return isGone ? [{ blockId, day, minutes, to: instead?.day ?? null, lostOn }] : []
  })
  return {
    // A plan's facts hold what they depend on and no more: versions and reasons are none of it.
    blocks: blocks.map(({ id, weekday, startsAt, minutes, timeZone, from, to }) => ({
      id,
      weekday,
      startsAt,
      minutes,
      timeZone,
      from,
      to,
    })),
    moved,
    blackouts: blackouts.map(({ kind, from, to, note, team }) => ({ kind, from, to, note, team: team?.name ?? null })),
    reclaimed: reclaimed.map(({ hours, from, to, source }) => ({ hours, from, to, source })),
  }
}

/** Hours a week that are given back in the week that begins on this Monday. */
export const givenBackIn = ({ reclaimed }: Pick<Capacity, 'reclaimed'>, monday: string): number =>
  reclaimed.reduce((sum, { hours, from, to }) => sum + (from <= monday && (to === null || to >= monday) ? hours : 0), 0)

/** Hours a week that are given back without an end: with the usual ones, what every plan can count on. */
export const lastingHours = ({ reclaimed }: Pick<Capacity, 'reclaimed'>): number =>
  reclaimed.reduce((sum, { hours, to }) => sum + (to === null ? hours : 0), 0)

/** The weeks of a plan (counted from 1) with other hours than those that last. */
export function weeksApart(facts: CapacityFacts, start: string, weeks: number): Record<string, number> {
  const { usual, exceptions, moved, blackouts, reclaimed } = facts
  const said = exceptions
    .map(({ week, hours }) => [weekOf(start, week), hours] as const)
    .filter(([week]) => week >= 1 && week <= weeks)
    .map(([week, hours]) => [String(week), hours] as const)
  const isUsual = moved.length === 0 && blackouts.length === 0 && reclaimed.length === 0
  if (isUsual) return Object.fromEntries(said)
  const lasting = usual + lastingHours(facts)
  const others = Array.from({ length: weeks }, (_, at) => [
    String(at + 1),
    weeklyHours(facts, weekStart(start, at + 1)),
  ])
  return Object.fromEntries([...others.filter(([, hours]) => hours !== lasting), ...said])
}

/**
 * The whole hours that someone has for learning in the week that begins on this Monday. What they said of the week
 * themselves holds. Otherwise it is their usual hours and those given back, without what a blackout takes (its blocks; of the
 * hours that have no block, the share of its working days), without blocks that are lost or moved to another week, and with
 * blocks that were moved here.
 */
export function weeklyHours(facts: CapacityFacts, monday: string): number {
  const said = facts.exceptions.find(({ week }) => week === monday)
  return said ? said.hours : Math.floor(weeklyMinutes(facts, monday) / 60)
}

const workingDays = 5

function weeklyMinutes({ usual, blocks, moved, blackouts, reclaimed }: CapacityFacts, monday: string): number {
  const week = weekAround(monday)
  const isOff = (day: string) => blackouts.some((blackout) => coversDay(blackout, day))
  const isMoved = (id: string, on: string) => moved.some(({ blockId, day }) => blockId === id && day === on)
  const whole = (usual + givenBackIn({ reclaimed }, monday)) * 60
  const placed = blocks.flatMap((block) => daysOf(block, week).map((day) => ({ ...block, day })))
  const inBlocks = sum(placed)
  const kept = sum(placed.filter(({ id, day }) => !isMoved(id, day) && !isOff(day)))
  const arriving = moved.filter(({ to }) => to !== null && coversDay(week, to) && !isOff(to))
  const fromHere = sum(arriving.filter(({ day }) => coversDay(week, day)))
  const fromElsewhere = sum(arriving.filter(({ day }) => !coversDay(week, day)))
  const days = Array.from({ length: workingDays }, (_, at) => addDays(monday, at)).filter((day) => !isOff(day)).length
  const flexible = (Math.max(0, whole - inBlocks) * days) / workingDays
  return Math.min(whole, kept + fromHere + flexible) + fromElsewhere
}

const sum = (parts: readonly { minutes: number }[]): number => parts.reduce((total, { minutes }) => total + minutes, 0)

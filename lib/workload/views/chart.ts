import { weekNumberOf } from '@/lib/core/week-number'
import { addDays } from '@/lib/core/weeks'
import { mixes, type Mix } from '@/lib/hours/model'
import type { MixTarget } from '../model'
import { totalOf, type MixWeek } from './mix'

/** Whether the heights of a chart are hours, or shares of each week's hours. */
export const measures = ['hours', 'percent'] as const
export type Measure = (typeof measures)[number]

/** A part of a bar: from where to where on the chart's own scale, 0 at the bottom. */
export type Segment = { mix: Mix; from: number; to: number }

export type Bar = { week: MixWeek; segments: readonly Segment[]; targets: readonly number[] }

/** A mark below the weeks: the first week of a month. */
export type Mark = { at: number; month: string; week: number }

export type MixChart = { bars: readonly Bar[]; top: number; steps: readonly number[]; marks: readonly Mark[] }

/** The weeks as bars on one scale, in hours or percent, with the target where it lies in each. */
export function chartOf(weeks: readonly MixWeek[], target: MixTarget, measure: Measure): MixChart {
  const most = Math.max(0, ...weeks.map(totalOf)) / 60
  const step = measure === 'percent' ? 25 : niceStep(most)
  const top = measure === 'percent' ? 100 : Math.max(step, Math.ceil(most / step) * step)
  return {
    top,
    steps: Array.from({ length: Math.round(top / step) + 1 }, (_, number) => number * step),
    marks: marksOf(weeks),
    bars: weeks.map((week) => barOf(week, target, measure)),
  }
}

function barOf(week: MixWeek, target: MixTarget, measure: Measure): Bar {
  const total = totalOf(week)
  const whole = measure === 'percent' ? 100 : total / 60
  let at = 0
  const segments = mixes.flatMap((mix): Segment[] => {
    if (total === 0 || week[mix] === 0) return []
    const from = at
    at += (week[mix] / total) * whole
    return [{ mix, from, to: at }]
  })
  const targets = [target.run, target.run + target.grow].map((percent) => (percent / 100) * whole)
  return { week, segments, targets: total === 0 ? [] : targets }
}

/** Steps of 1, 2 or 5 times a power of ten, so that five or fewer reach the top. */
export function niceStep(most: number): number {
  const rough = Math.max(most / 5, 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power
}

const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** The first week of each month, or of each quarter over a year or more, and the very first where there is room before them. */
function marksOf(weeks: readonly MixWeek[]): Mark[] {
  const room = weeks.length / 8
  const isFarFromNext = weeks.slice(1, Math.ceil(room) + 1).every(({ week }) => !beginsMonth(week))
  const marks = weeks.flatMap(({ week }, at): (Mark & { number: number })[] => {
    // A week is of the month of its Thursday.
    const thursday = addDays(week, 3)
    if (!beginsMonth(week) && !(at === 0 && isFarFromNext)) return []
    const number = Number(thursday.slice(5, 7))
    const name = shortMonth.format(new Date(`${thursday}T00:00:00Z`))
    const month = number === 1 && weeks.length > 26 ? thursday.slice(0, 4) : name
    return [{ at, month, week: weekNumberOf(week).week, number }]
  })
  const shown = marks.length > 14 ? marks.filter(({ number }) => number % 3 === 1) : marks
  return shown.map(({ at, month, week }) => ({ at, month, week }))
}

const beginsMonth = (monday: string): boolean => Number(addDays(monday, 3).slice(8)) <= 7

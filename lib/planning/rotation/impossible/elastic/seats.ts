import { boardOf, type Board } from '../../board'
import { allIn, upTo } from '../../choices'
import { modelOf, type Model } from '../model'
import { amountOf, bought, type Seller, type Ware } from './bought'

type Place = { readonly host: string; readonly period: string }
type Guidance = { readonly mentor: string; readonly period: string }

/** The fewest seats to add; of equals, those that open no host in a period in which it is closed. */
export const moreSeats: Seller = async (problem, engines, search) => {
  const board = boardOf(problem)
  const model = modelOf({ ...board, max: everyone(board, board.max) })
  const found = await bought(model, seatWares(board, model), engines, search)
  if (!found) return undefined
  const seats = found.things.map(({ count, ...place }) => ({ ...place, add: count }))
  return { change: { seats }, amount: amountOf(found.things), schedule: found.schedule }
}

/** The fewest people more to be guided by mentors. */
export const moreMentoring: Seller = async (problem, engines, search) => {
  const board = boardOf(problem)
  const model = modelOf({ ...board, mentors: unlimited(board) })
  const found = await bought(model, mentorWares(board, model), engines, search)
  if (!found) return undefined
  const mentors = found.things.map(({ count, ...guidance }) => ({ ...guidance, add: count }))
  return { change: { mentors }, amount: amountOf(found.things), schedule: found.schedule }
}

/** The fewest seats and people to be guided, together: where seats alone help as little as mentoring alone. */
export const moreRoom: Seller = async (problem, engines, search) => {
  const board = boardOf(problem)
  const model = modelOf({ ...board, max: everyone(board, board.max), mentors: unlimited(board) })
  const wares: Ware<Place | Guidance>[] = [...seatWares(board, model), ...mentorWares(board, model)]
  const found = await bought(model, wares, engines, search)
  if (!found) return undefined
  const seats = found.things.flatMap((thing) =>
    'host' in thing ? [{ host: thing.host, period: thing.period, add: thing.count }] : [],
  )
  const mentors = found.things.flatMap((thing) =>
    'mentor' in thing ? [{ mentor: thing.mentor, period: thing.period, add: thing.count }] : [],
  )
  return { change: { seats, mentors }, amount: amountOf(found.things), schedule: found.schedule }
}

/** The fewest people by which hosts ask for less. */
export const fewerAtLeast: Seller = async (problem, engines, search) => {
  const board = boardOf(problem)
  const model = modelOf({ ...board, min: board.min.map(() => 0) })
  const found = await bought(model, leastWares(board, model), engines, search)
  if (!found) return undefined
  const fewer = found.things.map(({ count, ...place }) => ({ ...place, by: count }))
  return { change: { fewer }, amount: amountOf(found.things), schedule: found.schedule }
}

const everyone = (board: Board, counts: Int32Array) => counts.map(() => board.apprentices)
const unlimited = (board: Board) => board.mentors.map((mentor) => ({ ...mentor, max: everyone(board, mentor.max) }))

function seatWares(board: Board, { program, choices }: Model): Ware<Place>[] {
  return openPlaces(board).flatMap(({ host, period, at, thing }) => {
    const most = board.max[at] ?? 0
    const terms = allIn(board, choices, period, [host])
    if (terms.length <= most) return []
    const choice = program.number({ from: 0, to: board.apprentices, whole: true })
    program.require({ rule: 'seats', says: 'Seats may be added.' }, [...terms, [choice, -1]], { atMost: most })
    return [{ choice, thing, isLast: most === 0 }]
  })
}

function leastWares(board: Board, { program, choices }: Model): Ware<Place>[] {
  return openPlaces(board).flatMap(({ host, period, at, thing }) => {
    const least = board.min[at] ?? 0
    if (least <= 0) return []
    const choice = program.number({ from: 0, to: least, whole: true })
    const terms = [...allIn(board, choices, period, [host]), [choice, 1] as const]
    program.require({ rule: 'least', says: 'A host may ask for fewer.' }, terms, { atLeast: least })
    return [{ choice, thing }]
  })
}

function mentorWares(board: Board, { program, choices }: Model): Ware<Guidance>[] {
  return board.mentors.flatMap(({ id, hosts, max }) =>
    upTo(board.periods).flatMap((period) => {
      const most = max[period] ?? 0
      const terms = allIn(board, choices, period, hosts.hosts)
      if (board.isFrozen[period] || terms.length <= most) return []
      const choice = program.number({ from: 0, to: board.apprentices, whole: true })
      program.require({ rule: 'mentors', says: 'A mentor may guide more.' }, [...terms, [choice, -1]], { atMost: most })
      return [{ choice, thing: { mentor: id, period: board.problem.periods[period] ?? '' } }]
    }),
  )
}

const openPlaces = ({ problem, periods, isFrozen }: Board) =>
  problem.hosts.flatMap(({ id }, host) =>
    problem.periods.flatMap((when, period) =>
      isFrozen[period] ? [] : [{ host, period, at: host * periods + period, thing: { host: id, period: when } }],
    ),
  )

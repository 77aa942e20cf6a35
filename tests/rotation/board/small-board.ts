import type { BoardView, TryRules } from '@/lib/rotation/views/board'

const period = (title: string, from: string, to: string, isFrozen = false) => ({
  title,
  from,
  to,
  isPast: isFrozen,
  isFrozen,
})

/**
 * Anna, Ben and Cleo over three quarters with Desk, Networks and Security; Q1 stands as published. Security needs Networks
 * first and has one seat; Desk and Networks have two. Ben is away in Q3, and Networks is closed then.
 *
 *        Q1        Q2        Q3
 * Anna   Desk      Networks  Security
 * Ben    Networks  Desk      away
 * Cleo   Desk      Networks  Desk
 */
export const smallBoard: BoardView = {
  periods: [
    period('Q1', '2026-10-01', '2026-12-31', true),
    period('Q2', '2027-01-01', '2027-03-31'),
    period('Q3', '2027-04-01', '2027-06-30'),
  ],
  hosts: [
    { id: 'desk', name: 'Desk', short: 'Desk' },
    { id: 'networks', name: 'Networks', short: 'Networks' },
    { id: 'soc', name: 'Security Operations', short: 'Security' },
  ],
  people: [
    { id: 'anna', name: 'Anna' },
    { id: 'ben', name: 'Bén' },
    { id: 'cleo', name: 'Cleo' },
  ],
  cells: [0, 1, 2, 1, 0, -2, 0, 1, 0],
  changes: [],
  schedule: { id: 's1', number: 1, purpose: 'draw-up', publishedAt: null, isInForce: true, isProven: true },
  points: [4, 0, 3],
  min: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  max: [2, 2, 2, 2, 2, 0, 0, 1, 1],
}

const host = (id: string, name: string, max: number[], needs: TryRules['hosts'][number]['needs'] = []) => ({
  id,
  name,
  min: [0, 0, 0],
  max,
  visits: 2,
  needs,
})

const apprentice = (id: string, wishes: string[], absent: string[] = []) => ({
  id,
  name: '',
  wishes,
  absent,
  visited: [],
  pinned: {},
})

export const smallRules: TryRules = {
  format: 'journeywork/rotation@1',
  periods: ['Q1', 'Q2', 'Q3'],
  hosts: [
    host('0', 'Desk', [2, 2, 2]),
    host('1', 'Networks', [2, 2, 0]),
    host('2', 'Security Operations', [0, 1, 1], [{ hosts: ['1'], atLeast: 1 }]),
  ],
  groups: {},
  mentors: [],
  requirements: [],
  apprentices: [apprentice('0', ['2']), apprentice('1', ['2'], ['Q3']), apprentice('2', ['2', '1'])],
  wishPoints: [4, 3],
  apart: [],
  order: ['changes', 'total'],
  frozen: ['Q1'],
}

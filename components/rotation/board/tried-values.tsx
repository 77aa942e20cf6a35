import type { BoardView } from '@/lib/rotation/views/board'

import type { Tries } from './use-tries'

/** What is tried, in points and changes, before and after. */
export function TriedValues({ board, tries: { trial, outcome, list } }: { board: BoardView; tries: Tries }) {
  if (!outcome) return null
  const { before } = trial()
  const { people, periods, points } = board
  const persons = [...new Set(list.map(({ cell }) => Math.floor(cell / periods.length)))]
  const lines: [string, number, number][] = [
    ['All points together', before.total, outcome.values.total],
    ['Fewest points of anyone', before.lowest, outcome.values.lowest],
    ['Placements that are not as published', before.changes ?? 0, outcome.values.changes ?? 0],
    ...persons
      .slice(0, 12)
      .map((person): [string, number, number] => [
        `Points of ${people[person]?.name ?? ''}`,
        points[person] ?? 0,
        outcome.points(person),
      ]),
  ]
  return (
    <table className="w-full text-[0.9375rem]">
      <caption className="sr-only">What it is worth</caption>
      <thead className="text-left text-sm text-ink-soft">
        <tr>
          <th scope="col">
            <span className="sr-only">What</span>
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-medium">
            Before
          </th>
          <th scope="col" className="py-1 pl-4 text-right font-medium">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([says, was, is]) => (
          <tr key={says} className="border-t">
            <th scope="row" className="py-1.5 text-left font-normal text-ink-soft">
              {says}
            </th>
            <td className="py-1.5 pl-4 text-right">{was}</td>
            <td className={was === is ? 'py-1.5 pl-4 text-right' : 'py-1.5 pl-4 text-right font-semibold'}>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

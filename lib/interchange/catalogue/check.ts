import { showFound, sayPlace, type FaultList } from './fault'
import { listNames, oneOf, type CatalogueEntries, type ListName } from './kinds'
import type { Placed, PlacedEntries } from './placed'
import { circlesAmong } from './circles'
import { referencesOf } from './references'

/** Checks entries against each other and against the current catalogue: ids given once, references to something, no circles. */
export function checkEntries({ lists, ids }: PlacedEntries, current: CatalogueEntries, faults: FaultList): void {
  for (const list of listNames) checkIds(lists[list], faults)

  const known = Object.fromEntries(
    listNames.map((list) => [list, new Set([...current[list].map(({ id }) => id), ...ids[list]])]),
  )
  for (const list of listNames)
    for (const { file, entry, placeOf } of lists[list])
      for (const { path, to, id } of referencesOf(list, entry))
        if (!known[to]?.has(id))
          faults.report({
            file,
            place: placeOf(path),
            expected: `Name ${oneOf[to]} of these files or of the catalogue.`,
            found: showFound(id),
          })

  checkOrder(lists.activities, current, faults)
}

function checkIds(entries: readonly Pick<Placed<ListName>, 'file' | 'placeOf' | 'entry'>[], faults: FaultList) {
  const first = new Map<string, string>()
  for (const { file, entry, placeOf } of entries) {
    const place = placeOf(['id'])
    const before = first.get(entry.id)
    if (before === undefined) first.set(entry.id, [file, ...sayPlace(place)].join(', '))
    else
      faults.report({
        file,
        place,
        expected: `Give each id once; it stands in ${before} already.`,
        found: showFound(entry.id),
      })
  }
}

/** What must come before what may not go round in a circle, through the current catalogue neither. */
function checkOrder(incoming: PlacedEntries['lists']['activities'], current: CatalogueEntries, faults: FaultList) {
  const placed = new Map(incoming.map((one) => [one.entry.id, one]))
  const after = new Map(
    [...current.activities, ...incoming.map(({ entry }) => entry)].map(({ id, after = [] }) => [id, after]),
  )
  for (const circle of circlesAmong(after)) {
    const [at] = circle.flatMap((id) => placed.get(id) ?? [])
    if (!at || circle.length < 2) continue
    faults.report({
      file: at.file,
      place: at.placeOf(['after']),
      expected: 'Break the circle: each of these activities would have to come before itself.',
      found: [...circle, ...circle.slice(0, 1)].slice(0, 20).join(' after '),
    })
  }
}

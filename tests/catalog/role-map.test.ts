import { expect, test } from 'vitest'
import { layOutRoles } from '@/lib/catalog/role-map'

const role = (id: string, from: string[], level = 1, line: 'technical' | 'leadership' = 'technical') => ({
  id,
  title: id,
  line,
  from,
  requires: { linux: level },
})
const rowsOf = (map: ReturnType<typeof layOutRoles>) => Object.fromEntries(map.nodes.map(({ id, row }) => [id, row]))

test('a role stands below everything that leads to it', () => {
  const map = layOutRoles([role('c', ['a', 'b']), role('b', ['a']), role('a', [])])

  expect(rowsOf(map)).toEqual({ a: 0, b: 1, c: 2 })
  expect(map.rows).toBe(3)
})

test('in a circle, the one that asks for least stands highest', () => {
  expect(rowsOf(layOutRoles([role('senior', ['junior'], 5), role('junior', ['senior'], 1)]))).toEqual({
    junior: 0,
    senior: 1,
  })
})

test('a way from a role that is not there is no way', () => {
  expect(layOutRoles([role('a', ['gone'])])).toMatchObject({ edges: [], rows: 1 })
})

test('no two roles share a place, and leadership stands at the right', () => {
  const { nodes, columns } = layOutRoles([
    role('a', []),
    role('b', ['a']),
    role('c', ['a'], 1, 'leadership'),
    role('d', ['a']),
  ])
  const places = nodes.map(({ row, column }) => `${row} ${column}`)
  const columnOf = (id: string) => nodes.find((node) => node.id === id)?.column ?? -1

  expect(new Set(places).size).toBe(4)
  expect(columnOf('c')).toBeGreaterThan(Math.max(columnOf('b'), columnOf('d')))
  expect(Math.max(...nodes.map(({ column }) => column))).toBeLessThan(columns)
})

test('an empty catalogue has an empty map', () => {
  expect(layOutRoles([])).toMatchObject({ nodes: [], edges: [] })
})

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { surfaces } from '@/lib/access/surfaces'
import { builtSurfaces, gapsBetween } from '../support/built-surfaces'

const built = builtSurfaces()
const listed = Object.keys(surfaces)

test('every page, handler and action that is built says who may use it, and every one that is listed is built', () => {
  expect(built.length).toBeGreaterThan(20)
  expect(gapsBetween(built, listed)).toEqual([])
})

test('a surface that nobody listed is named, and so is one that is gone', () => {
  expect(gapsBetween(['page /my', 'page /secrets'], ['page /my', 'action app/gone.ts#act'])).toEqual([
    'page /secrets is built, but not in lib/access/surfaces.ts',
    'action app/gone.ts#act is in lib/access/surfaces.ts, but not built',
  ])
})

describe('what is listed is how it is made', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('page.tsx'))
  const fileOf = (route: string) => pages.find((file) => routeOf(file) === route) ?? ''
  const routeOf = (file: string) =>
    `/${file
      .split('/')
      .slice(0, -1)
      .filter((part) => !part.startsWith('('))
      .join('/')}`
  const all = Object.entries(surfaces)

  test.each(all.filter(([surface]) => surface.startsWith('page ')))('%s: %s', (surface, allowed) => {
    const file = `app/${fileOf(surface.slice('page '.length))}`
    expect(existsSync(file), file).toBe(true)
    const asksWhoIsThere = /\bawait currentContext\(\)/.test(readFileSync(file, 'utf8'))
    expect(asksWhoIsThere).toBe(allowed !== 'public')
  })

  test.each(all.filter(([surface]) => surface.startsWith('action ')))('%s: %s', (surface, allowed) => {
    const [file = '', name = ''] = surface.slice('action '.length).split('#')
    const maker = new RegExp(`^export const ${name} = (\\w+)\\(`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? ''
    expect(allowed === 'public' ? ['publicAction', 'entrance'] : ['action']).toContain(maker)
  })
})

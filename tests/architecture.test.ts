import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { circlesIn, trespassesIn } from './support/architecture'

const files = ['app', 'components', 'db', 'lib']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => `${root}/${path}`))
  .concat(['proxy.ts', 'instrumentation.ts'].filter((file) => existsSync(file)))
  .filter((file) => /\.tsx?$/.test(file))
const house = new Map(files.toSorted().map((file) => [file, readFileSync(file, 'utf8')]))

test('the house is found: no layer is judged by an empty list', () => {
  expect(house.size).toBeGreaterThan(150)
})

test('every file has its place, imports only what its layer may, and keeps the promises of its layer', () => {
  expect(trespassesIn(house)).toEqual([])
})

test('no two features need each other', () => {
  expect(circlesIn(house)).toEqual([])
})

describe('each way of breaking the rules is caught, by the name of the file', () => {
  const command = (body: string) => `export async function act(context: Context) {\n${body}\n}\n`
  const planted: readonly (readonly [what: string, file: string, text: string, says: RegExp])[] = [
    ['a file without a place', 'lib/stray.ts', 'export const a = 1\n', /belongs to no layer/],
    ['core that knows a feature', 'lib/core/a.ts', "import { a } from '@/lib/people/queries'\n", /core may not import/],
    [
      'planning that reaches the database',
      'lib/planning/a.ts',
      "import type { Database } from '@/db'\n",
      /planning may/,
    ],
    ['planning with a package', 'lib/planning/a.ts', "import { z } from 'zod'\n", /planning may not import zod/],
    ['planning with a part of Node', 'lib/planning/a.ts', "import fs from 'node:fs'\n", /may not import node:fs/],
    ['planning that reads the clock', 'lib/planning/a.ts', 'export const a = () => Date.now()\n', /a clock, chance/],
    ['planning that rolls dice', 'lib/planning/a.ts', 'export const a = () => Math.random()\n', /a clock, chance/],
    ['a second file that knows HiGHS', 'lib/solver/a.ts', "import load from 'highs'\n", /only lib\/solver\/highs/],
    [
      'a second file that knows next-auth',
      'lib/access/a.ts',
      "import { encode } from 'next-auth/jwt'\n",
      /session\.ts/,
    ],
    ['a feature that opens its own database', 'lib/people/a.ts', "import pg from 'pg'\n", /only db\/drivers/],
    [
      'a feature that takes the handle',
      'lib/people/a.ts',
      "import { database } from '@/db/client'\n",
      /feature may not/,
    ],
    ['a page that takes the handle', 'app/a/page.tsx', "import { database } from '@/db/client'\n", /app may not/],
    ['a page that reads tables', 'app/a/page.tsx', "import { people } from '@/db/schema'\n", /app may not/],
    ['a page that solves on its own', 'app/a/page.tsx', "import { a } from '@/lib/solver/in-worker'\n", /app may not/],
    [
      'a component that queries',
      'components/a.tsx',
      "import { findPerson } from '@/lib/people/queries'\n",
      /components/,
    ],
    ['a model that knows a table', 'lib/people/model.ts', "import { people } from '@/db/schema'\n", /model may not/],
    [
      'a schema that runs planning',
      'db/schema/a.ts',
      "import { a } from '@/lib/planning/a'\n",
      /schema may not import/,
    ],
    ['a lazy import', 'components/a.tsx', "const a = () => import('@/lib/people/queries')\n", /components may not/],
    ['an export that imports', 'components/a.tsx', "export * from '@/lib/people/queries'\n", /components may not/],
    [
      'an import over many lines',
      'components/a.tsx',
      "import {\n  a,\n  b,\n} from '@/lib/people/queries'\n",
      /may not/,
    ],
    ['a way around by dots', 'components/ui/a.tsx', "import { a } from '../../lib/people/queries'\n", /may not/],
    ['a file of 201 lines', 'lib/core/a.ts', 'export {}\n'.repeat(201), /has 201 lines/],
    ['a command without permission', 'lib/people/commands/a.ts', command('record(tx)'), /never calls authorize\(/],
    ['a command without record', 'lib/people/commands/a.ts', command('authorize(actor)'), /never calls record\(/],
    ['a bare server action', 'app/a/actions.ts', "'use server'\nexport async function act() {}\n", /is not made with/],
    ['an action in a page', 'app/a/page.tsx', "export default function Page() {\n  'use server'\n}\n", /is not made/],
    ['a context out of thin air', 'lib/people/a.ts', 'const a = contextFor(actor, db, now)\n', /calls contextFor\(/],
  ]

  test.each(planted)('%s', (_what, file, text, says) => {
    const caught = trespassesIn(new Map([...house, [file, text]])).filter((sentence) =>
      sentence.startsWith(`${file}: `),
    )

    expect(caught).toContainEqual(expect.stringMatching(says))
  })

  test('features that need each other', () => {
    const lured = new Map([
      ...house,
      ['lib/people/a.ts', "import { a } from '../pathways/a'\n"],
      ['lib/pathways/a.ts', "import { a } from '../people/a'\n"],
    ])

    expect(circlesIn(lured)).toContain('people → pathways → people')
  })

  test('naming a type of planning is no trespass where running it would be', () => {
    const naming = "import type { PathwayPlan } from '@/lib/planning/pathway/plan'\n"
    const running = "import { planPathway } from '@/lib/planning/pathway/plan'\n"

    const caughtIn = (text: string) =>
      trespassesIn(new Map([...house, ['components/a.tsx', text]])).filter((says) =>
        says.startsWith('components/a.tsx: '),
      )

    expect(caughtIn(naming)).toEqual([])
    expect(caughtIn(running)).not.toEqual([])
  })
})

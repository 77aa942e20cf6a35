import path from 'node:path'

/** The product's sources: path from the root → text. */
export type Sources = ReadonlyMap<string, string>

type Layer = {
  name: string
  files: RegExp
  mayImport: readonly string[]
  mayName?: readonly string[]
  packages?: RegExp
}

const belowApp = [
  'core',
  'planning',
  'solver',
  'workers',
  'jobs',
  'model',
  'schema',
  'access',
  'interchange',
  'feature',
]

/** Who may import whom. A file belongs to the first layer whose pattern it matches; `mayName` is for types alone. */
export const layers: readonly Layer[] = [
  { name: 'core', files: /^lib\/core\//, mayImport: ['core'], packages: /^$/ },
  { name: 'planning', files: /^lib\/planning\//, mayImport: ['core', 'planning'], packages: /^$/ },
  {
    name: 'solver',
    files: /^lib\/solver\//,
    mayImport: ['core', 'planning', 'solver'],
    packages: /^(highs|node:|tsx\/esm\/api$)/,
  },
  {
    name: 'workers',
    files: /^lib\/workers\//,
    mayImport: ['workers'],
    packages: /^(node:worker_threads|tsx\/esm\/api)$/,
  },
  { name: 'jobs', files: /^lib\/jobs\//, mayImport: ['jobs'], packages: /^$/ },
  {
    // A board tries changes in the browser with the rules that the server judges by: one door, so that planning stays apart.
    name: 'model',
    files: /^lib\/rotation\/views\/try\.ts$/,
    mayImport: ['core', 'model', 'planning'],
    packages: /^$/,
  },
  {
    name: 'model',
    files: /^lib\/[^/]+\/(model|input|view|(views|inputs)\/[a-z-]+)\.ts$/,
    mayImport: ['core', 'model'],
    mayName: ['planning'],
    packages: /^zod$/,
  },
  {
    name: 'schema',
    files: /^db\/(schema\/.*|index\.ts)$/,
    mayImport: ['core', 'model', 'schema'],
    mayName: ['planning'],
    packages: /^drizzle-orm/,
  },
  { name: 'seed', files: /^db\/seed\//, mayImport: [...belowApp, 'seed'] },
  { name: 'client', files: /^db\//, mayImport: ['core', 'schema', 'client'] },
  { name: 'access', files: /^lib\/access\//, mayImport: ['core', 'model', 'schema', 'client', 'access'] },
  {
    name: 'interchange',
    files: /^lib\/interchange\//,
    mayImport: ['core', 'model', 'interchange'],
    packages:
      /^(zod$|csv-|read-excel-file|write-excel-file|ical\.js$|node:|@digitalbazaar\/|@digitalcredentials\/|@react-pdf\/renderer$|react$)/,
  },
  { name: 'command-line', files: /^lib\/command-line\//, mayImport: [...belowApp, 'client', 'seed', 'command-line'] },
  {
    name: 'feature',
    files:
      /^lib\/(people|catalog|pathways|projects|evidence|ledger|reviews|programmes|mentorship|cohorts|rotation|readiness|portfolio|badges|hours|workload|tickets|automation|protected-time|calendar|forecasts|strain)\//,
    mayImport: belowApp,
  },
  { name: 'components', files: /^components\//, mayImport: ['core', 'model', 'components'], mayName: ['planning'] },
  {
    name: 'api',
    files: /^app\/api\//,
    mayImport: ['core', 'model', 'access', 'feature', 'solver'],
    mayName: ['planning'],
  },
  {
    name: 'app',
    files: /^app\//,
    mayImport: ['core', 'model', 'access', 'interchange', 'feature', 'components', 'app'],
    mayName: ['planning'],
  },
  { name: 'root', files: /^(proxy|instrumentation)\.ts$/, mayImport: ['access', 'command-line'] },
]

/** What only certain files may import: each is a door that must stay the only one. */
const doors: readonly (readonly [what: RegExp, only: RegExp, says: string])[] = [
  [/^next-auth/, /^lib\/access\/session\.ts$/, 'only lib/access/session.ts may know next-auth'],
  [/^highs$/, /^lib\/solver\/highs(-linear)?\.ts$/, 'only lib/solver/highs.ts and highs-linear.ts may know HiGHS'],
  [
    /^(pg|ws|@electric-sql\/.*|@neondatabase\/.*|drizzle-orm\/(pglite|node-postgres|neon-.*))$/,
    /^db\/drivers\//,
    'only db/drivers may know the drivers',
  ],
]

/** Everything in which these sources break the house's rules: one sentence each, beginning with the file. */
export const trespassesIn = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) => [
    ...placeless(file),
    ...importsThatTrespass(file, text, sources),
    ...tooLong(file, text),
    ...impure(file, text),
    ...unguarded(file, text),
  ])

export const layerOf = (file: string): Layer | undefined => layers.find(({ files }) => files.test(file))

const placeless = (file: string) => (layerOf(file) ? [] : [`${file}: belongs to no layer`])

function importsThatTrespass(file: string, text: string, sources: Sources): string[] {
  const layer = layerOf(file)
  return importsOf(file, text, sources).flatMap(({ target, isPackage, isType }) => {
    if (isPackage) {
      const opened = doors.find(([what, only]) => what.test(target) && !only.test(file))
      if (opened) return [`${file}: imports ${target}, but ${opened[2]}`]
      return layer?.packages && !layer.packages.test(target) ? [`${file}: ${layer.name} may not import ${target}`] : []
    }
    const of = layerOf(target)?.name ?? 'nowhere'
    const may = layer?.mayImport.includes(of) || (isType && layer?.mayName?.includes(of))
    return may || !layer ? [] : [`${file}: ${layer.name} may not import ${target} (${of})`]
  })
}

const tooLong = (file: string, text: string) => {
  const lines = text.trimEnd().split('\n').length
  return lines > 200 ? [`${file}: has ${lines} lines, and 200 are the most`] : []
}

const chance = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.env\b|\bfetch\(|\bperformance\./

const impure = (file: string, text: string) =>
  layerOf(file)?.name === 'planning' && chance.test(text) ? [`${file}: reads a clock, chance or the world outside`] : []

function unguarded(file: string, text: string): string[] {
  const said: string[] = []
  if (/^lib\/[^/]+\/commands\//.test(file)) {
    if (!/\bauthorize\(/.test(text)) said.push(`${file}: a command that never calls authorize(`)
    if (!/\brecord\(/.test(text)) said.push(`${file}: a command that never calls record(`)
  }
  if (/^\s*['"]use server['"]/m.test(text))
    for (const [line, name] of text.matchAll(/^export (?!const \w+ = (?:action|publicAction|entrance)\().*?(\w+)?$/gm))
      said.push(`${file}: “${line}” is not made with action(, publicAction( or entrance( (${name ?? ''})`)
  if (/\bcontextFor\(/.test(text) && !file.startsWith('lib/access/'))
    said.push(`${file}: calls contextFor(, which only lib/access may`)
  return said
}

type Import = { target: string; isPackage: boolean; isType: boolean }

export function importsOf(file: string, text: string, sources: Sources): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\b(?<clause>[^'";]*?)\bfrom\s*['"](?<from>[^'"]+)['"]|^import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm,
  )
  return [...statements].flatMap(({ groups = {} }): Import[] => {
    const specifier = groups['from'] ?? groups['bare'] ?? groups['dynamic'] ?? ''
    if (/\.(css|json|svg)$/.test(specifier)) return []
    const isType = /^\s*type\b/.test(groups['clause'] ?? '')
    if (!/^(@\/|\.)/.test(specifier)) return [{ target: specifier, isPackage: true, isType }]
    const at = specifier.startsWith('@/') ? specifier.slice(2) : path.posix.join(path.posix.dirname(file), specifier)
    const target = ['', '.ts', '.tsx', '/index.ts'].map((end) => `${at}${end}`).find((name) => sources.has(name)) ?? at
    return [{ target, isPackage: false, isType }]
  })
}

/** Features that import each other in a circle, as `people → pathways → people`; what they share belongs beneath both. */
export function circlesIn(sources: Sources): string[] {
  const featureOf = (file: string) => (layerOf(file)?.name === 'feature' ? file.split('/')[1] : undefined)
  const next = new Map<string, Set<string>>()
  for (const [file, text] of sources)
    for (const { target, isPackage } of importsOf(file, text, sources)) {
      const [from, to] = [featureOf(file), isPackage ? undefined : featureOf(target)]
      if (from && to && from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
    }

  const circles = new Set<string>()
  const walk = (trail: readonly string[]): void => {
    for (const to of next.get(trail.at(-1) ?? '') ?? [])
      if (to === trail[0]) circles.add([...trail, to].join(' → '))
      else if (!trail.includes(to)) walk([...trail, to])
  }
  for (const feature of next.keys()) walk([feature])
  return [...circles]
}

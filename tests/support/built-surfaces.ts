import { readFileSync } from 'node:fs'

type Manifest = Readonly<Record<string, string>>
type Actions = Readonly<Record<string, { filename: string; exportedName: string }>>

/** Everything that the build answers to, as `lib/access/surfaces.ts` names it; Next's own pages for errors left out. */
export function builtSurfaces(folder = '.next'): string[] {
  const routes = JSON.parse(readFileSync(`${folder}/app-path-routes-manifest.json`, 'utf8')) as Manifest
  return [
    ...Object.entries(routes)
      .filter(([file]) => !file.startsWith('/_'))
      .map(([file, route]) => `${file.endsWith('/route') ? 'handler' : 'page'} ${route}`),
    ...builtActions(folder).map(({ name }) => `action ${name}`),
  ]
}

/** Every server action of the build: the id by which anyone can call it, and where it comes from. */
export function builtActions(folder = '.next'): { id: string; name: string }[] {
  const { node } = JSON.parse(readFileSync(`${folder}/server/server-reference-manifest.json`, 'utf8')) as {
    node: Actions
  }
  return Object.entries(node).map(([id, { filename, exportedName }]) => ({ id, name: `${filename}#${exportedName}` }))
}

/** What is built without saying who may use it, and what is listed without being there. */
export function gapsBetween(built: readonly string[], listed: readonly string[]): string[] {
  return [
    ...built
      .filter((surface) => !listed.includes(surface))
      .map((surface) => `${surface} is built, but not in lib/access/surfaces.ts`),
    ...listed
      .filter((surface) => !built.includes(surface))
      .map((surface) => `${surface} is in lib/access/surfaces.ts, but not built`),
  ]
}

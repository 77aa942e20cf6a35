import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { hostsOf } from '@/lib/programmes/hosts'
import { versionOf } from '@/lib/programmes/versions'
import type { WishHost } from './views/wishes'

/** The hosts of a programme with what one learns there, by name, for those who manage it or go through it. */
export async function wishHosts(
  context: Context,
  { programmeId, versionId }: { programmeId: string; versionId: string },
  visited: readonly string[],
): Promise<WishHost[]> {
  const version = await versionOf(context, versionId)
  const areas = new Map(version?.standard.areas.map(({ id, title }) => [id, title]))
  const { skills } = await currentCatalogue(context)
  return (await hostsOf(context, programmeId)).map((host) => ({
    id: host.id,
    name: host.name,
    about: host.about,
    areas: host.areas.flatMap((id) => areas.get(id) ?? []),
    learns: Object.entries(host.skills)
      .flatMap(([id, level]) => {
        const skill = skills.get(id)?.title
        return skill === undefined ? [] : [{ skill, level }]
      })
      .toSorted((a, b) => b.level - a.level || a.skill.localeCompare(b.skill, 'en-GB')),
    supervisor: host.supervisor,
    wasThere: visited.includes(host.id),
  }))
}

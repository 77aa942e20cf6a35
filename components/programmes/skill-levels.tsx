import Link from 'next/link'
import type { Route } from 'next'

type SkillLevelsProps = {
  levels: Readonly<Record<string, number>>
  /** Skill → its title. */
  titles: Readonly<Record<string, string>>
}

/** Skills with the level that each is led to, the highest first. */
export function SkillLevels({ levels, titles }: SkillLevelsProps) {
  const titleOf = (id: string) => titles[id] ?? id
  const shown = Object.entries(levels).toSorted(
    ([one, level], [other, than]) => than - level || titleOf(one).localeCompare(titleOf(other)),
  )
  return (
    <ul className="flex flex-wrap gap-1.5">
      {shown.map(([id, level]) => (
        <li key={id}>
          <Link
            href={`/catalog/skills/${id}` as Route} // ids are those of the catalogue
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border px-2.5 text-sm hover:border-line-strong md:min-h-7"
          >
            {titleOf(id)}
            <span className="font-serif text-accent tabular-nums">
              <span className="sr-only">level </span>
              {level}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

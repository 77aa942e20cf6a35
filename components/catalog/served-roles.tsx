import Link from 'next/link'

type Served = { id: string; title: string; reached: readonly string[]; begun: readonly string[]; of: number }

/** The roles that an activity brings one nearer to, and by how much. */
export function ServedRoles({ roles }: { roles: readonly Served[] }) {
  if (roles.length === 0) return <p className="text-ink-soft">No role asks for what it raises.</p>
  return (
    <ul className="flex flex-col gap-2">
      {roles.map(({ id, title, reached, begun, of }) => (
        <li key={id} className="flex items-baseline justify-between gap-3">
          <Link href={`/catalog/roles/${id}`} className="min-w-0 hover:underline hover:underline-offset-4">
            {title}
          </Link>
          <span className="shrink-0 text-sm text-ink-soft tabular-nums">
            {reached.length > 0 ? `reaches ${reached.length} of ${of}` : `begins ${begun.length} of ${of}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

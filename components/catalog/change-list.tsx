/** One field of an entry: what it was, and what it became; absent where there was nothing, or is nothing any more. */
export type Change = { field: string; from?: unknown; to?: unknown }

/** The fields that differ, each from what to what. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className="flex flex-col gap-2.5 text-sm">
      {changes.map((change) => (
        <div key={change.field} className="min-w-0">
          <dt className="font-mono text-[0.8125rem] text-ink-faint">{change.field}</dt>
          {change.from !== undefined && (
            <dd className="break-words">
              <span className="sr-only">was </span>
              <del className="text-ink-soft decoration-danger/60">{sayValue(change.from)}</del>
            </dd>
          )}
          {change.to !== undefined && (
            <dd className="break-words text-ink">
              <span className="sr-only">is now </span>
              <ins className="no-underline">{sayValue(change.to)}</ins>
            </dd>
          )}
          {change.to === undefined && <dd className="text-ink-soft">left out</dd>}
        </div>
      ))}
    </dl>
  )
}

function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(sayValue).join('; ')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(sayValue).join(' ')
  return String(value)
}

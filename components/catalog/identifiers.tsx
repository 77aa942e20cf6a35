type Named = { framework: string; code: string; title: string; url: string | null }

/** What a skill or role is called in frameworks that others publish. */
export function Identifiers({ identifiers }: { identifiers: readonly Named[] }) {
  return (
    <dl className="flex flex-col gap-3 text-[0.9375rem]">
      {identifiers.map(({ framework, code, title, url }) => (
        <div key={`${framework} ${code}`}>
          <dt className="text-sm text-ink-soft">
            {url ? (
              <a href={url} rel="noreferrer" className="text-link">
                {title}
              </a>
            ) : (
              title
            )}
          </dt>
          <dd className="font-mono text-sm">{code}</dd>
        </div>
      ))}
    </dl>
  )
}

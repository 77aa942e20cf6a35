import { Download } from 'lucide-react'

const files = ['catalogue.json', 'skills.csv', 'roles.csv', 'activities.csv', 'frameworks.csv']

/** The catalogue of today as files, which can be imported again. */
export function ExportLinks() {
  return (
    <section aria-labelledby="export" className="mt-10 border-t pt-6">
      <h2 id="export" className="text-lg font-semibold tracking-[-0.01em]">
        Take it out
      </h2>
      <p className="mt-0.5 text-sm text-ink-soft">
        All of it as JSON, or one kind of entry as a table. The same files can be changed and imported again.
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-6">
        {files.map((file) => (
          <li key={file}>
            <a
              href={`/admin/catalogue/export/${file}`}
              download
              className="text-link inline-flex min-h-11 items-center gap-1.5 text-sm md:min-h-8"
            >
              <Download aria-hidden="true" className="size-4" />
              {file}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

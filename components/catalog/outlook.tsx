import { Bot, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'

type OutlookProps = { automated: readonly string[]; remains: readonly string[]; says: string }

/** What automation takes from a role, what stays with people, and what that comes to. */
export function Outlook({ automated, remains, says }: OutlookProps) {
  return (
    <div className="flex flex-col gap-5">
      <p className="font-serif text-lg">{says}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <Tasks title="Automation takes" icon={<Bot />} tasks={automated} />
        <Tasks title="Stays with people" icon={<UserRound />} tasks={remains} />
      </div>
    </div>
  )
}

function Tasks({ title, icon, tasks }: { title: string; icon: ReactNode; tasks: readonly string[] }) {
  if (tasks.length === 0) return null
  return (
    <div>
      <h3 className="mb-2 flex items-center gap-2 text-sm font-medium [&_svg]:size-4 [&_svg]:text-ink-faint">
        <span aria-hidden="true">{icon}</span>
        {title}
      </h3>
      <ul className="flex flex-col gap-1.5 text-[0.9375rem] text-ink-soft">
        {tasks.map((task) => (
          <li key={task}>{task.charAt(0).toUpperCase() + task.slice(1)}</li>
        ))}
      </ul>
    </div>
  )
}

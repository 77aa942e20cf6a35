import { UsersRound } from 'lucide-react'
import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'

import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { teamsLedBy } from '@/lib/people/teams'

export const metadata: Metadata = { title: 'Team' }

const pathOf = (teamId: string) => `/team/${teamId}` as Route // the page of a team

/** The team that one leads: leads on to the only one, and says so where there is none. */
export default async function TeamPage() {
  const teams = await teamsLedBy(await currentContext())
  const [only] = teams
  if (only && teams.length === 1) redirect(pathOf(only.id))

  return (
    <>
      <PageHeader title="Team" lead={only ? 'The teams that you lead.' : undefined} />
      <Card flush={only !== undefined}>
        {only ? (
          <ul className="divide-y border-t">
            {teams.map(({ id, name }) => (
              <li key={id}>
                <Link href={pathOf(id)} className="flex min-h-12 items-center px-5 hover:bg-ink/5 md:px-6">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState
            icon={<UsersRound />}
            says="You lead no team. An administrator says who leads one; your own hours are under My week."
            action={<LinkButton href="/my">My week</LinkButton>}
          />
        )}
      </Card>
    </>
  )
}

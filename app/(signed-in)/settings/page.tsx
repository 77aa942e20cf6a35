import type { Metadata } from 'next'

import { ActionForm } from '@/components/forms/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { formatMoment } from '@/components/ui/format-date'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentContext } from '@/lib/access/current-context'
import { showMyAccess } from '@/lib/people/my-sessions'
import { showFrame } from '@/lib/people/queries'

import { endSession, signOutElsewhere } from './actions'
import { PasswordForm } from './password-form'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const context = await currentContext()
  const { sessions, passwordSetAt, providers, timeZone } = await showMyAccess(context)
  const { person } = await showFrame(context)
  const others = sessions.filter((session) => !session.isThisOne)

  return (
    <>
      <PageHeader
        title="Settings"
        lead="How you sign in, where you are signed in, and what you agreed about mentoring."
      />
      <div className="flex flex-col gap-6">
        <Card
          title="Where you are signed in"
          lead="End what you do not recognise. It counts at that browser’s next request."
          action={
            others.length > 0 && (
              <ActionForm action={signOutElsewhere}>
                <SubmitButton variant="secondary" size="small">
                  Sign out everywhere else
                </SubmitButton>
              </ActionForm>
            )
          }
        >
          <ul className="divide-y">
            {sessions.map((session) => (
              <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-2 font-medium">
                    {session.device}
                    {session.isThisOne && <Badge tone="accent">This browser</Badge>}
                  </p>
                  <p className="text-sm text-ink-soft">
                    Last used {formatMoment(session.lastSeenAt, timeZone)}, since{' '}
                    {formatMoment(session.createdAt, timeZone)}
                  </p>
                </div>
                {!session.isThisOne && (
                  <ActionForm action={endSession} values={{ sessionId: session.id }}>
                    <SubmitButton
                      variant="secondary"
                      size="small"
                      aria-label={`Sign out the browser last used ${formatMoment(session.lastSeenAt, timeZone)}`}
                    >
                      Sign out
                    </SubmitButton>
                  </ActionForm>
                )}
              </li>
            ))}
          </ul>
        </Card>
        {providers.length > 0 && (
          <Card title="Your organisation’s account">
            <p>You sign in through {providers.join(' and ')}.</p>
          </Card>
        )}
        {passwordSetAt && (
          <Card title="Password" lead={`Set on ${formatMoment(passwordSetAt, timeZone)}.`}>
            <PasswordForm email={person.email} />
          </Card>
        )}
        <Card title="Mentoring" lead="What you can give as a mentor, and what you wish of one.">
          <div className="flex flex-wrap gap-2">
            <LinkButton href="/mentoring/terms">Mentoring terms</LinkButton>
            <LinkButton href="/my/mentoring/wishes">What I wish of a mentor</LinkButton>
          </div>
        </Card>
      </div>
    </>
  )
}

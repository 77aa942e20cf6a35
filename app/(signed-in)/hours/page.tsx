import { ClipboardCheck } from 'lucide-react'
import type { Metadata } from 'next'

import { ApprovalsList } from '@/components/hours/approvals/approvals-list'
import { LatelyCard } from '@/components/hours/approvals/lately-card'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showApprovals } from '@/lib/hours/show-approvals'

import { approve, sendBack } from './actions'

export const metadata: Metadata = { title: 'Hours to approve' }

/** The weeks that wait for one's approval, the oldest first, with what is unusual about them. */
export default async function HoursPage() {
  const view = await showApprovals(await currentContext())
  const waiting = view.weeks.length + view.more

  return (
    <>
      <PageHeader
        title="Hours to approve"
        lead={
          waiting === 0
            ? 'Weeks of the people whose work you supervise.'
            : `${countOf(waiting, 'week')}, the oldest first. Only approved hours count towards a programme.`
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {view.weeks.length === 0 ? (
          <Card>
            <EmptyState
              icon={<ClipboardCheck />}
              says={
                view.supervises
                  ? 'No week waits for you. One comes here when someone submits it.'
                  : 'You supervise nobody’s work, so no hours wait for you. Your own are under Hours.'
              }
            />
          </Card>
        ) : (
          <ApprovalsList view={view} approve={approve} sendBack={sendBack} />
        )}
        {view.lately.length > 0 && <LatelyCard lately={view.lately} sendBack={sendBack} />}
      </div>
    </>
  )
}

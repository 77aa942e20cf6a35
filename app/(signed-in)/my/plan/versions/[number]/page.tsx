import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { CompareWith } from '@/components/pathway/compare-with'
import { PlanPage } from '@/components/pathway/plan-page'
import { VersionComparison } from '@/components/pathway/version-comparison'
import { reasonWords } from '@/components/pathway/version-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { mondayOf } from '@/lib/core/weeks'
import { showPlan } from '@/lib/pathways/show-plan'
import { showComparison, showVersions } from '@/lib/pathways/show-versions'

type Props = PageProps<'/my/plan/versions/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Version ${(await params).number} of the plan` }
}

/** A version of the plan as it was on its day, or beside another one. */
export default async function Version({ params, searchParams }: Props) {
  const context = await currentContext()
  const number = numberIn((await params).number)
  if (number === undefined) notFound()
  const { against: asked } = await searchParams
  const against = typeof asked === 'string' ? numberIn(asked) : undefined
  const versions = await showVersions(context, context.actor.id)
  const version = versions.find((line) => line.number === number)
  if (!version) notFound()
  const others = versions
    .filter((line) => line.number !== number)
    .map((line) => ({ number: line.number, label: `Version ${line.number}, of ${formatDate(line.madeOn, 'short')}` }))

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/my/plan', label: 'Plan' },
              { href: '/my/plan/versions', label: 'Versions' },
            ]}
          />
        }
        title={against === undefined ? `Version ${number}` : 'Two versions'}
        lead={
          against === undefined
            ? `${reasonWords[version.reason]} on ${formatDate(version.madeOn)}. It is shown as it was then.`
            : undefined
        }
        actions={others.length > 0 && <CompareWith number={number} against={against ?? null} others={others} />}
      />
      {against === undefined ? <AsItWas number={number} /> : <Compared numbers={[number, against]} />}
    </>
  )
}

async function AsItWas({ number }: { number: number }) {
  const context = await currentContext()
  const plan = await showPlan(context, context.actor.id, number)
  if (!plan) notFound()
  return <PlanPage plan={plan} monday={mondayOf(plan.today)} thisWeek={{}} />
}

async function Compared({ numbers }: { numbers: readonly [number, number] }) {
  const context = await currentContext()
  const shown = await showComparison(context, context.actor.id, numbers)
  if (!shown) notFound()
  return (
    <>
      <VersionComparison comparison={shown.comparison} currency={shown.currency} />
      <p className="mt-6 flex flex-wrap gap-2">
        {[...numbers]
          .sort((a, b) => a - b)
          .map((number) => (
            <LinkButton key={number} href={`/my/plan/versions/${number}`}>
              Version {number} as it was
            </LinkButton>
          ))}
      </p>
    </>
  )
}

const numberIn = (text: string): number | undefined => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined)

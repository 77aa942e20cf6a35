import { MoreProofs } from '@/components/catalog/more-proofs'
import { RoleCoverage } from '@/components/catalog/role-coverage'
import { SameProofs } from '@/components/catalog/same-proofs'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import type { CertificationsView } from '@/lib/catalog/show-certifications'

type ComparisonsProps = {
  view: CertificationsView
  skill: (id: string) => string
  isFirst: boolean
  /** A search or filter is set, so that fewer groups are left than there are in all. */
  isNarrowed: boolean
}

/** What the table alone does not show: what certifications reach for a role, and which of them prove the same. */
export function Comparisons({ view: { role, same, more }, skill, isFirst, isNarrowed }: ComparisonsProps) {
  if (!isFirst) return null
  const reached = role?.coverage.filter(({ reaching }) => reaching.length > 0).length ?? 0
  const groups = countOf(same.length, 'group')
  return (
    <div className="mb-6 flex flex-col gap-6">
      {role && (
        <Card
          flush
          title="What certifications reach"
          lead={`${reached} of the ${role.coverage.length} levels that ${role.title} asks for can be proven by a certification; the others need courses, projects or rotations.`}
        >
          <RoleCoverage coverage={role.coverage} skill={skill} />
        </Card>
      )}
      {same.length > 0 && (
        <Card flush className="[&>div]:pt-0">
          <div className="px-5 py-1 md:px-6">
            <Disclosure
              summary={
                <>
                  <span className="font-semibold">Where several prove the same</span>{' '}
                  <span className="text-sm text-ink-soft">
                    {role ? `For ${role.title}, ` : isNarrowed ? 'Among these, ' : ''}
                    {groups} of which one is enough
                  </span>
                </>
              }
            >
              <div className="-mr-5 -ml-11 md:-mr-6 md:-ml-12">
                <SameProofs groups={same} skill={skill} {...(role && { role: role.title })} />
              </div>
            </Disclosure>
          </div>
        </Card>
      )}
      {role && more.length > 0 && (
        <Card flush className="[&>div]:pt-0">
          <div className="px-5 py-1 md:px-6">
            <Disclosure
              summary={
                <>
                  <span className="font-semibold">Where another proves more</span>{' '}
                  <span className="text-sm text-ink-soft">{more.length} with a better one in no more hours</span>
                </>
              }
            >
              <div className="-mr-5 -ml-11 md:-mr-6 md:-ml-12">
                <MoreProofs lines={more} skill={skill} />
              </div>
            </Disclosure>
          </div>
        </Card>
      )}
    </div>
  )
}

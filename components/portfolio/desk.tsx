import type { Route } from 'next'
import Link from 'next/link'

import { LinkButton } from '@/components/ui/link-button'
import type { Result } from '@/lib/core/result'
import type { PortfolioDesk } from '@/lib/portfolio/view'

import { ChoiceList } from './choice-list'
import { BadgeItem, CertificationItem, EvidenceItem, ExperienceItem, SignOffItem } from './items'
import { requestInWords } from './request-in-words'

type DeskProps = { desk: PortfolioDesk; show: (input: unknown) => Promise<Result<unknown>> }

/** Everything that someone may show, kind by kind, with a tick beside what readers see. */
export function Desk({ desk, show }: DeskProps) {
  return (
    <>
      <ChoiceList
        title="Experience"
        lead="Employment, freelance, contract and voluntary work stand beside each other."
        kind="experience"
        show={show}
        action={
          <LinkButton href="/my/portfolio/experiences/new" size="small">
            Add
          </LinkButton>
        }
        empty="None yet. Whatever you did for anyone counts, and a client can confirm it without an account."
        choices={desk.experiences.map((experience) => ({
          ...experience,
          item: <ExperienceItem experience={experience} />,
          below: <ExperienceFollowUp experience={experience} />,
        }))}
      />
      <ChoiceList
        title="Signed off"
        lead="What others vouched for, and what counts today. A sign-off that is taken back leaves by itself."
        kind="sign-off"
        show={show}
        empty="None yet. Each piece of evidence that is signed off can be shown here."
        choices={desk.signOffs.map((signOff) => ({
          ...signOff,
          title: `${signOff.skill} ${signOff.level}, signed off by ${signOff.by}`,
          item: <SignOffItem signOff={signOff} />,
        }))}
      />
      <ChoiceList
        title="Badges"
        lead="Readers can check each of them, without you and without an account."
        kind="badge"
        show={show}
        empty="None yet. A sign-off can be issued as a badge, on the page of its evidence."
        choices={desk.badges.map((badge) => ({
          ...badge,
          title: `the badge for ${badge.skill} ${badge.level}`,
          item: <BadgeItem badge={badge} />,
        }))}
      />
      <ChoiceList
        title="Certifications"
        lead="Those that you have finished in your plan."
        kind="certification"
        show={show}
        empty="None finished yet."
        choices={desk.certifications.map((certification) => ({
          ...certification,
          item: <CertificationItem certification={certification} />,
        }))}
      />
      <ChoiceList
        title="Evidence"
        lead="Your own words and links. Of a file, readers see its name alone; claimed levels stay with you."
        kind="evidence"
        show={show}
        empty={
          <>
            None yet.{' '}
            <Link href={'/my/evidence/new' as Route} className="text-link">
              Add evidence
            </Link>{' '}
            of something that you did at work.
          </>
        }
        choices={desk.evidence.map((piece) => ({ ...piece, item: <EvidenceItem evidence={piece} /> }))}
      />
    </>
  )
}

function ExperienceFollowUp({ experience }: { experience: PortfolioDesk['experiences'][number] }) {
  const toFollow = experience.requests.filter(
    ({ state, isVoid }) => state === 'asked' || (state === 'confirmed' && isVoid),
  )
  return (
    <div className="mt-2 grid gap-1 text-sm">
      {toFollow.map((request) => (
        <p key={request.id} className="text-ink-soft">
          {request.name}: {requestInWords(request)}
        </p>
      ))}
      <p className="flex flex-wrap gap-x-4">
        <Link
          href={`/my/portfolio/experiences/${experience.id}` as Route}
          aria-label={`Change ${experience.title}, or ask a witness`}
          className="inline-flex min-h-11 items-center text-link md:min-h-6"
        >
          Change, or ask a witness
        </Link>
      </p>
    </div>
  )
}

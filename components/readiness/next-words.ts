import type { NextStep, ReadinessView } from '@/lib/readiness/view'

type Words = { title: string; lead: string; link?: { href: string; label: string } }
type WordsByStep = Readonly<Record<NextStep['does'], Words>>

/** What closes each sort of gap next, said to the person whose gaps they are. */
export function ownWords({ reviewers }: ReadinessView): WordsByStep {
  const reviewer = reviewers[0] && firstName(reviewers[0].name)
  return {
    change: { title: 'Came back to you', lead: 'A note says what is missing. Change the piece and hand it in again.' },
    wait: { title: 'Handed in', lead: 'Nothing to do but wait for the review.' },
    sign: {
      title: 'Shown, and one more has to see it',
      lead: `Ask ${reviewer ?? 'whoever signed it off'} to have a colleague look at it too.`,
    },
    work: { title: 'A goal leads there', lead: 'Add evidence when the work is done.' },
    show: {
      title: 'You say so; nobody has seen it yet',
      lead: 'Show a piece of work for each. One piece may show several.',
      link: { href: '/my/evidence/new', label: 'Add evidence' },
    },
    ask: {
      title: 'Still to learn at work',
      lead: `No goal leads to these levels yet. ${reviewer ? `Ask ${reviewer} for goals` : 'A mentor or team lead sets goals'} in work that is going on anyway.`,
      link: reviewer
        ? { href: '/my/mentoring', label: `Bring it to ${reviewer}` }
        : { href: '/my/mentoring/wishes', label: 'Ask for a mentor' },
    },
  }
}

/** The same, said to someone who looks after the person. */
export function carersWords({ person }: ReadinessView): WordsByStep {
  const name = firstName(person.name)
  return {
    change: { title: `Returned to ${name}`, lead: 'A note says what is missing.' },
    wait: { title: 'Waiting for a review', lead: `${name} has handed in what shows these levels.` },
    sign: { title: 'Shown, and one more has to see it', lead: 'Ask a colleague to look at it too.' },
    work: { title: 'A goal leads there', lead: `${name} adds evidence when the work is done.` },
    show: { title: `${name} says so; nobody has seen it yet`, lead: 'A piece of work for each is missing.' },
    ask: {
      title: 'Still to learn at work',
      lead: 'No goal leads to these levels yet.',
      link: { href: '/projects/learn', label: 'Look for work that could' },
    },
  }
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

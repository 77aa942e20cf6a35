import type { Route } from 'next'

import type { PlaceGroup } from '@/components/shell/navigation'
import type { Actor } from '@/lib/access/actor'
import { can } from '@/lib/access/policy'

/** What is shown only to those whom it concerns. */
type Shown = 'looksAfter' | 'reviews' | 'hasMentor' | 'isAsked' | 'manages' | 'rotates' | 'leads' | 'approves'

/** Where this person can go. What they may not do has no entry; that the page itself asks again goes without saying. */
export function placesFor(
  actor: Actor,
  { looksAfter, reviews, hasMentor, isAsked, manages, rotates, leads, approves }: Record<Shown, boolean>,
): readonly PlaceGroup[] {
  return [
    {
      places: [
        { href: '/my', label: 'My week', icon: 'week', key: 'w' },
        { href: '/my/plan', label: 'Plan', icon: 'plan', key: 'p' },
        { href: '/my/plan/what-if', label: 'What if', icon: 'what-if', key: 'i' },
        { href: '/my/evidence', label: 'Evidence', icon: 'evidence', key: 'e' },
        { href: '/my/hours', label: 'Hours', icon: 'hours', key: 'h' },
        {
          href: '/my/protected-time',
          tab: '/my/calendar' as Route,
          label: 'Protected time',
          icon: 'protected-time',
          key: 'b',
        },
        { href: '/my/skills', tab: '/my/readiness' as Route, label: 'Skills', icon: 'skills', key: 's' },
        { href: '/my/portfolio', label: 'Portfolio', icon: 'portfolio', key: 'f' },
        { href: '/projects', label: 'Projects', icon: 'projects', key: 'o' },
        ...(rotates
          ? [{ href: '/my/rotations' as const, label: 'Rotations', icon: 'rotations' as const, key: 't' }]
          : []),
        ...(hasMentor
          ? [{ href: '/my/mentoring' as const, label: 'Mentoring', icon: 'conversations' as const, key: 'm' }]
          : []),
        { href: '/catalog', label: 'Catalogue', icon: 'catalogue', key: 'c' },
      ],
    },
    ...(looksAfter || reviews || isAsked
      ? [
          {
            title: 'Looking after',
            places: [
              ...(looksAfter ? [{ href: '/mentoring' as const, label: 'My people', icon: 'mentoring' as const }] : []),
              ...(isAsked
                ? [{ href: '/mentoring/offers' as const, label: 'Asked to mentor', icon: 'offers' as const }]
                : []),
              ...(reviews
                ? [{ href: '/mentoring/queue' as const, label: 'Review queue', icon: 'reviews' as const, key: 'r' }]
                : []),
            ],
          },
        ]
      : []),
    ...(leads || approves
      ? [
          {
            title: 'Leading',
            places: [
              ...(leads ? [{ href: '/team' as const, label: 'Team', icon: 'team' as const, key: 'l' }] : []),
              ...(approves
                ? [{ href: '/hours' as const, label: 'Hours to approve', icon: 'approvals' as const, key: 'a' }]
                : []),
            ],
          },
        ]
      : []),
    ...(manages || can(actor, 'programme.start', { id: '', managerIds: [] })
      ? [
          {
            title: 'Managing',
            places: [{ href: '/programmes' as const, label: 'Programmes', icon: 'programmes' as const }],
          },
        ]
      : []),
    ...(can(actor, 'people.administer', {})
      ? [
          {
            title: 'Administration',
            places: [
              { href: '/admin/people' as const, label: 'People', icon: 'people' as const },
              { href: '/admin/catalogue' as const, label: 'Catalogue editing', icon: 'catalogue-editing' as const },
              { href: '/admin/ledger' as const, label: 'Ledger', icon: 'ledger' as const },
            ],
          },
        ]
      : []),
  ]
}

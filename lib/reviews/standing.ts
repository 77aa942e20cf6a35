import type { Actor } from '@/lib/access/actor'
import type { SignerStanding } from '@/lib/ledger/model'
import type { Person } from '@/lib/people/model'

/** How a signer stands to someone: whoever leads them is in the line, even when they are their mentor as well. */
export function standingTo({ id }: Pick<Actor, 'id'>, person: Pick<Person, 'leadIds' | 'mentorIds'>): SignerStanding {
  if (person.leadIds.includes(id)) return 'lead'
  return person.mentorIds.includes(id) ? 'mentor' : 'colleague'
}

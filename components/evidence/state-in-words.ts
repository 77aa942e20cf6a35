import { formatDate } from '@/components/ui/format-date'
import { sayList } from '@/lib/core/say'
import type { Evidence } from '@/lib/evidence/view'

type Stands = Pick<Evidence, 'state' | 'promisedBy' | 'asked' | 'returns' | 'signOffs' | 'goals'>

/** Where a piece stands, for its author, in a sentence: who has it now, and by when they have said they will look. */
export function stateInWords(piece: Stands, reviewers: readonly string[], today: string): string {
  const { state, promisedBy, asked, returns, signOffs } = piece
  if (state === 'withdrawn') return 'Taken back: nobody but you sees it, and nothing counts on it.'
  if (state === 'returned') return `${firstName(returns[0]?.reviewer ?? 'Your reviewer')} gave it back with a note.`
  const counting = signOffs.filter(({ counts }) => counts)
  const signers = [...new Set(counting.map(({ signer }) => signer))]
  if (state === 'signed-off')
    return signers.map((signer) => `${signer} signed off ${levelsBy(signer, counting)}.`).join(' ')
  const also = asked.length > 0 ? ` ${sayList(asked.map(({ name }) => name))} was asked to look at it too.` : ''
  const so = signers.map((signer) => ` ${signer} has signed off ${levelsBy(signer, counting)}.`).join('')
  return `${waiting(reviewers, promisedBy, today)}${also}${so}`
}

const levelsBy = (signer: string, signOffs: Stands['signOffs']): string =>
  sayList(signOffs.filter((given) => given.signer === signer).map(({ skill, level }) => `${skill} ${level}`))

function waiting(reviewers: readonly string[], promisedBy: string, today: string): string {
  if (reviewers.length === 0)
    return 'Waiting for a reviewer: nobody mentors you yet. Ask your administrator or programme manager for someone.'
  const names = reviewers.map((name) => `${firstName(name)}’s`)
  const whose = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
  const day = formatDate(promisedBy, 'day')
  return promisedBy < today
    ? `Waiting for ${whose} review, which was promised by ${day}. It stands first in the queue.`
    : `Waiting for ${whose} review, promised by ${day}.`
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

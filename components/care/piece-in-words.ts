import { formatDate } from '@/components/ui/format-date'
import type { Evidence } from '@/lib/evidence/view'

/** Where a piece stands, for those who look after its author. */
export function pieceInCare({ state, promisedBy, returns, signOffs, author }: Evidence, today: string): string {
  const counting = signOffs.filter(({ counts }) => counts)
  const signed = counting.map(({ signer, skill, level }) => `${signer} signed off ${skill} ${level}.`).join(' ')
  switch (state) {
    case 'waiting':
      return [
        promisedBy < today
          ? `Waiting for review, which was promised by ${formatDate(promisedBy, 'day')}.`
          : `Waiting for review, promised by ${formatDate(promisedBy, 'day')}.`,
        signed,
      ]
        .filter(Boolean)
        .join(' ')
    case 'returned':
      return `Back with ${author}, with a note from ${returns[0]?.reviewer ?? 'the reviewer'}.`
    case 'signed-off':
      return signed || 'Signed off.'
    case 'withdrawn':
      return 'Taken back.'
  }
}

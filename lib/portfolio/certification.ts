import type { CatalogueActivity } from '@/lib/catalog/model'
import type { ShownCertification } from './view'

/** A certification that someone finished on a day: until when it is valid, by the catalogue, and whether that is over. */
export function certificationFrom(
  { id, title, certificate, provider }: CatalogueActivity,
  finishedOn: string,
  today: string,
): ShownCertification {
  const validUntil = certificate?.validMonths === undefined ? null : monthsAfter(finishedOn, certificate.validMonths)
  return {
    id,
    title,
    finishedOn,
    validUntil,
    issuer: certificate?.issuer ?? provider ?? '',
    code: certificate?.code ?? '',
    isExpired: validUntil !== null && validUntil < today,
  }
}

/** The same day so many months later; where that month is shorter, its last day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

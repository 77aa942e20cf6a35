/** Money with its currency; whole amounts without pence: £404, £1,204.50. */
export const formatMoney = ({ amount, currency }: { amount: number; currency: string }, locale = 'en-GB'): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount)

export const formatNumber = (value: number, locale = 'en-GB'): string => new Intl.NumberFormat(locale).format(value)

/** Hours as people say them: 5 h, 2.5 h, 1,200 h. */
export const formatHours = (hours: number, locale = 'en-GB'): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(hours)} h`

/** "1 week", "9 weeks": a number with the word that agrees with it. */
export const countOf = (value: number, one: string, many = `${one}s`, locale = 'en-GB'): string =>
  `${formatNumber(value, locale)} ${value === 1 ? one : many}`

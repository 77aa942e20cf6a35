import { z } from 'zod'

const currencySays = 'Give a currency code such as GBP.'
const rateSays = 'Give a rate above 0, such as 0.79, with six decimals at most.'

const knownCurrency = z
  .string(currencySays)
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, currencySays)

const rate = z
  .string(rateSays)
  .trim()
  .regex(/^\d{1,6}(?:[.,]\d{1,6})?$/, rateSays)
  .transform((text) => Number(text.replace(',', '.')))
  .refine((value) => value > 0, rateSays)

const parsed = z.strictObject({
  currency: knownCurrency,
  rates: z.array(z.object({ currency: knownCurrency, rate })).max(40, 'Give 40 rates at most.'),
})

/** The currency and rates as the form sends them: `rates.0.currency`, `rates.0.rate`; a row without a currency says nothing. */
export const setRatesInput = z
  .preprocess(fromForm, parsed)
  .refine(({ rates }) => new Set(rates.map(({ currency }) => currency)).size === rates.length, {
    path: ['rates'],
    error: 'Give each currency once.',
  })
  .refine(({ currency, rates }) => rates.every((one) => one.currency !== currency), {
    path: ['rates'],
    error: 'Leave out the planning currency itself: it counts as 1.',
  })
  .transform(({ currency, rates }) => ({
    currency,
    rates: Object.fromEntries(rates.map((one) => [one.currency, one.rate])),
  }))
export type SetRatesInput = z.infer<typeof setRatesInput>

function fromForm(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const fields = new Map<string, unknown>(Object.entries(raw))
  const rates = Array.from({ length: 60 }, (_, at) => ({
    currency: fields.get(`rates.${at}.currency`),
    rate: fields.get(`rates.${at}.rate`),
  })).filter(({ currency }) => typeof currency === 'string' && currency.trim() !== '')
  return { currency: fields.get('currency'), rates }
}

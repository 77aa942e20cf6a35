'use client'

import { ActionForm } from '@/components/forms/action-form'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { portfolioLimits, shareDays } from '@/lib/portfolio/model'
import type { OnceShown, ShareLink } from '@/lib/portfolio/view'

import { LinkOnce } from './link-once'

type ShareLinksProps = { links: readonly ShareLink[]; make: FormAction<OnceShown>; end: FormAction<unknown> }

/** The secret addresses at which a portfolio can be read: make one, see whether it was used, end it. */
export function ShareLinks({ links, make, end }: ShareLinksProps) {
  const { form, pending, refusal, errors, result } = useActionForm(make, (_, element) => element?.reset())
  const open = links.filter(({ state }) => state === 'open')
  const over = links.length - open.length
  return (
    <div className="grid gap-5">
      <form {...form} className="grid gap-4">
        <RefusalNotice refusal={refusal} />
        <TextInput
          label="For whom"
          name="label"
          placeholder="Acme, application"
          maxLength={portfolioLimits.label}
          required
          {...(errors['label'] && { error: errors['label'] })}
        />
        <Select
          label="Lasts"
          name="days"
          defaultValue="30"
          options={shareDays.map((days) => ({ value: String(days), label: days === 365 ? 'A year' : `${days} days` }))}
          {...(errors['days'] && { error: errors['days'] })}
        />
        <div>
          <SubmitButton variant="secondary" pending={pending}>
            Make a link
          </SubmitButton>
        </div>
      </form>
      {result?.ok && <LinkOnce {...result.value} says="Whoever has it can read your portfolio." />}
      {open.length > 0 && (
        <ul className="divide-y border-t">
          {open.map((link) => (
            <li key={link.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-3">
              <div className="min-w-0">
                <p className="font-medium break-words">{link.label}</p>
                <p className="text-sm text-ink-soft">
                  {usesInWords(link)} Ends on {formatDate(link.expiresOn, 'short')}.
                </p>
              </div>
              <ActionForm action={end} values={{ linkId: link.id }}>
                <SubmitButton variant="quiet" size="small" aria-label={`End the link for ${link.label}`}>
                  End it
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      {over > 0 && <p className="text-sm text-ink-faint">{countOf(over, 'earlier link')} ended; they lead nowhere.</p>}
    </div>
  )
}

function usesInWords({ uses, lastUsedAt }: ShareLink): string {
  if (!lastUsedAt) return 'Not opened yet.'
  return `Opened ${countOf(uses, 'time')}, last on ${formatDate(lastUsedAt.toISOString().slice(0, 10), 'short')}.`
}

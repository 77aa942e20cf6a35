'use client'

import { ActionForm } from '@/components/forms/action-form'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { FieldError } from '@/components/ui/field'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { calendarLimits, feedParts } from '@/lib/calendar/model'
import type { CalendarDesk, CalendarLinkOnce, CalendarLinkView } from '@/lib/calendar/view'
import { sayClock } from '@/lib/core/zones'

import { AddressOnce } from './address-once'
import { partsInWords } from './parts-in-words'

type CalendarLinksProps = {
  desk: Pick<CalendarDesk, 'links' | 'ended'>
  /** Where this is served, as people type it. */
  address: string
  make: FormAction<CalendarLinkOnce>
  end: FormAction<unknown>
}

/** The secret addresses of someone's feed: those that are in use, and one more. */
export function CalendarLinks({ desk: { links, ended }, address, make, end }: CalendarLinksProps) {
  const { form, pending, refusal, errors, result } = useActionForm(make, (_, element) => element?.reset())
  const isFull = links.length >= calendarLimits.links
  return (
    <div className="grid gap-5">
      {links.length > 0 && (
        <ul className="divide-y border-y">
          {links.map((link) => (
            <LinkLine key={link.id} link={link} end={end} />
          ))}
        </ul>
      )}
      {isFull ? (
        <p className="text-sm text-ink-soft">That is as many links as there can be. End one to make another.</p>
      ) : (
        <form {...form} className="grid gap-4">
          <RefusalNotice refusal={refusal} />
          <TextInput
            label="For which calendar"
            name="label"
            placeholder="Phone"
            maxLength={calendarLimits.label}
            required
            {...(errors['label'] && { error: errors['label'] })}
          />
          <fieldset className="min-w-0">
            <legend className="text-sm font-medium">What it holds</legend>
            <div className="mt-1">
              {feedParts.map((part) => (
                <Checkbox
                  key={part}
                  name={part}
                  label={partsInWords[part].label}
                  hint={partsInWords[part].hint}
                  defaultChecked
                />
              ))}
            </div>
            {errors['parts'] && <FieldError id="parts-error">{errors['parts']}</FieldError>}
          </fieldset>
          <RadioGroup
            label="How much it says"
            name="detail"
            defaultValue="titles"
            options={[
              { value: 'titles', label: 'Titles', hint: '“Protected learning”, “Exam: CCNA”' },
              {
                value: 'busy',
                label: 'Only that I am busy',
                hint: 'Every title is “Busy”; for calendars that others see',
              },
            ]}
            {...(errors['detail'] && { error: errors['detail'] })}
          />
          <div>
            <SubmitButton pending={pending}>Make a link</SubmitButton>
          </div>
        </form>
      )}
      {result?.ok && <AddressOnce {...result.value} address={address} />}
      {ended > 0 && (
        <p className="text-sm text-ink-faint">{countOf(ended, 'earlier link')} ended; they lead nowhere.</p>
      )}
    </div>
  )
}

function LinkLine({ link, end }: { link: CalendarLinkView; end: FormAction<unknown> }) {
  const { id, label, parts, detail, createdOn, lastUsed } = link
  const holds =
    parts.length === feedParts.length ? 'Everything' : parts.map((part) => partsInWords[part].label).join(', ')
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-44">
        <p className="font-medium break-words">{label}</p>
        <p className="text-sm text-ink-soft">
          {holds}
          {detail === 'busy' && ', only as busy'}.{' '}
          {lastUsed
            ? `Last read on ${formatDate(lastUsed.day, 'day')} at ${sayClock(lastUsed.minutes)}.`
            : `Made on ${formatDate(createdOn, 'day')}, not read yet.`}
        </p>
      </div>
      <ActionForm action={end} values={{ linkId: id }}>
        <SubmitButton variant="quiet" size="small" aria-label={`End the link for ${label}`}>
          End it
        </SubmitButton>
      </ActionForm>
    </li>
  )
}

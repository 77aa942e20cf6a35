'use client'

import { Check, ChevronDown } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
  type Key,
} from 'react-aria-components/ComboBox'
import { Header } from 'react-aria-components/Header'

import { FieldError } from './field'

export type Choice = { id: string; label: string; detail?: string }
export type ChoiceGroup = { title: string; choices: readonly Choice[] }

type ComboboxProps = {
  label: string
  hint?: ReactNode
  error?: string
  groups: readonly ChoiceGroup[]
  /** The form field that carries the chosen id. */
  name?: string
  value?: string | null
  defaultValue?: string
  onChange?: (id: string | null) => void
  placeholder?: string
  required?: boolean
}

/** One of many, found by typing: skills, roles, certifications. */
export function Combobox({ label, hint, error, groups, name, placeholder, required, ...rest }: ComboboxProps) {
  const errorId = useId()
  const { value, defaultValue, onChange } = rest
  return (
    <ComboBox
      {...(name && { name })}
      formValue="key"
      isRequired={required}
      isInvalid={Boolean(error)}
      menuTrigger="focus"
      defaultItems={groups.map((group) => ({ ...group, id: group.title }))}
      {...(value !== undefined && { selectedKey: value })}
      {...(defaultValue !== undefined && { defaultSelectedKey: defaultValue })}
      onSelectionChange={(key: Key | null) => onChange?.(key === null ? null : String(key))}
      className="flex flex-col gap-1.5"
    >
      <Label className="text-sm font-medium">{label}</Label>
      <div className="relative">
        <Input placeholder={placeholder} aria-describedby={error ? errorId : undefined} className="control pr-11!" />
        <Button
          aria-label={`Show the choices for ${label}`}
          className="absolute inset-y-0 right-0 grid w-11 place-items-center text-ink-soft md:w-10"
        >
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </div>
      {hint && (
        <Text slot="description" className="text-sm text-ink-soft">
          {hint}
        </Text>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <Popover className="w-(--trigger-width) overflow-hidden rounded-lg border bg-surface shadow-high data-entering:animate-appear">
        <ListBox<ChoiceGroup & { id: string }>
          className="max-h-80 overflow-y-auto p-1.5 outline-none"
          renderEmptyState={() => <p className="px-3 py-4 text-sm text-ink-soft">Nothing has that name.</p>}
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className="px-3 pt-3 pb-1 text-xs font-medium text-ink-faint">{group.title}</Header>
              {group.choices.map((choice) => (
                <ChoiceItem key={choice.id} choice={choice} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function ChoiceItem({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      className="group flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 py-1.5 text-[0.9375rem] outline-none data-focused:bg-ink/6 data-selected:text-accent md:min-h-9"
    >
      <span className="min-w-0 flex-1">
        {choice.label}
        {choice.detail && <span className="block text-sm text-ink-soft">{choice.detail}</span>}
      </span>
      <Check aria-hidden="true" className="size-4 shrink-0 opacity-0 group-data-selected:opacity-100" />
    </ListBoxItem>
  )
}

'use client'

import { Minus, Plus } from 'lucide-react'
import { useRef, type ComponentProps, type ReactNode } from 'react'

import { Field, type FieldWords } from './field'

type NumberInputProps = Omit<ComponentProps<'input'>, 'className' | 'type' | 'ref'> &
  FieldWords & {
    /** Stands after the number: "h a week", "GBP". */
    unit?: ReactNode
  }

const stepLook =
  'grid w-11 shrink-0 place-items-center text-ink-soft transition-colors hover:bg-ink/5 hover:text-ink md:w-10 [&_svg]:size-4'

/** A number with a step down and a step up. It stays an ordinary input: typing, arrow keys, forms and drafts all work. */
export function NumberInput({
  id,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  unit,
  ...input
}: NumberInputProps) {
  const box = useRef<HTMLInputElement>(null)

  function step(direction: 'up' | 'down') {
    const number = box.current
    if (!number || number.disabled || number.readOnly) return
    if (direction === 'up') number.stepUp()
    else number.stepDown()
    // React and form libraries hear about a change only through an event that bubbles.
    number.dispatchEvent(new Event('input', { bubbles: true }))
    number.dispatchEvent(new Event('change', { bubbles: true }))
  }

  return (
    <Field {...{ id, label, hint, error, optional, labelHidden, className }}>
      {(wiring) => (
        <div className="control flex! overflow-hidden p-0! has-[:focus-visible]:border-accent has-[:focus-visible]:shadow-[0_0_0_1px_var(--color-accent),0_0_0_4px_color-mix(in_oklab,var(--color-accent)_20%,transparent)] has-[[aria-invalid]]:border-danger">
          {/* Out of the tab order: the arrow keys of the input do the same. */}
          <button type="button" tabIndex={-1} aria-hidden="true" onClick={() => step('down')} className={stepLook}>
            <Minus />
          </button>
          <input
            ref={box}
            type="number"
            inputMode="decimal"
            {...input}
            {...wiring}
            className="w-full min-w-0 appearance-none bg-transparent py-1 text-center outline-none [-moz-appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
          />
          {unit && <span className="self-center pr-2 text-sm whitespace-nowrap text-ink-faint">{unit}</span>}
          <button type="button" tabIndex={-1} aria-hidden="true" onClick={() => step('up')} className={stepLook}>
            <Plus />
          </button>
        </div>
      )}
    </Field>
  )
}

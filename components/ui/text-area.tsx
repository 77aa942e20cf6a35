import type { ComponentProps } from 'react'

import { Field, type FieldWords } from './field'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className'> & FieldWords

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ id, label, hint, error, optional, labelHidden, className, ...area }: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden, className }}>
      {(wiring) => <textarea rows={4} {...area} {...wiring} className="control field-sizing-content min-h-24" />}
    </Field>
  )
}

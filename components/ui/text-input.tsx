import type { ComponentProps } from 'react'

import { Field, type FieldWords } from './field'

type TextInputProps = Omit<ComponentProps<'input'>, 'className'> & FieldWords

/** One line of text. Takes everything that an `<input>` takes, `ref` and `defaultValue` included. */
export function TextInput({ id, label, hint, error, optional, labelHidden, className, ...input }: TextInputProps) {
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden, className }}>
      {(wiring) => <input type="text" {...input} {...wiring} className="control" />}
    </Field>
  )
}

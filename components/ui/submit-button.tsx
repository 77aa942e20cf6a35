'use client'

import { useFormStatus } from 'react-dom'

import { Button, type ButtonProps } from './button'

/** Sends the form it stands in, and shows that it is on its way. */
export function SubmitButton({ variant = 'primary', pending, ...rest }: ButtonProps) {
  const status = useFormStatus()
  return <Button {...rest} variant={variant} type="submit" pending={pending || status.pending} />
}

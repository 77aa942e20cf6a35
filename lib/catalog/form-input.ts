import { z } from 'zod'
import { isDate } from '@/lib/core/weeks'

/** Aiming at a role from its page; the day one wishes to be ready by is asked elsewhere, and only put back here. */
export const aimInput = z
  .strictObject({ roleId: z.string().min(1).max(120), wishedBy: z.string().refine(isDate).optional() })
  .transform(({ roleId, wishedBy = null }) => ({ roleId, wishedBy }))

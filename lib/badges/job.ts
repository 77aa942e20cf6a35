import type { KnownKeys } from '@/lib/interchange/badges/examine'

/** What the worker is asked: the badge as it came, and the keys that are known. */
export type BadgeJob = { readonly text: string; readonly known: KnownKeys }

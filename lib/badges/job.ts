import type { KnownKeys } from '@/lib/interchange/badges/examine'
import type { Examined } from './model'

/** What the worker is asked: the badge as it came, and the keys that are known. */
export type BadgeJob = { readonly text: string; readonly known: KnownKeys }

export type BadgeAnswer =
  { readonly says: 'examined'; readonly examined: Examined } | { readonly says: 'failed'; readonly message: string }

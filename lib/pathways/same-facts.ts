import { canonicalJson } from '@/lib/core/canonical'
import type { Facts } from './facts'

/** Whether nothing that a plan depends on has moved between two readings. */
export const sameFacts = (one: Facts, other: Facts): boolean => canonicalJson(one) === canonicalJson(other)

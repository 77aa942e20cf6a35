'use client'

import { Plus } from 'lucide-react'

import { Button } from '@/components/ui/button'
import { sayList } from '@/lib/core/say'
import type { WishHost } from '@/lib/cohorts/views/wishes'

import { dragging } from './dragging'

type HostChoiceProps = { host: WishHost; isFull: boolean; add: (hostId: string) => void }

/** A host that could be wished for: what it does, and what one learns there. */
export function HostChoice({ host, isFull, add }: HostChoiceProps) {
  const { id, name, about, supervisor, wasThere } = host
  return (
    <li {...dragging(id)} className="flex items-start gap-4 py-3.5">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        {about && <p className="text-sm text-ink-soft">{about}</p>}
        <p className="mt-0.5 text-sm text-ink-soft">{inWords(host)}</p>
        {(supervisor || wasThere) && (
          <p className="mt-0.5 text-sm text-ink-faint">
            {[...(supervisor ? [`Led by ${supervisor}`] : []), ...(wasThere ? ['You were there before'] : [])].join(
              ' · ',
            )}
          </p>
        )}
      </div>
      <Button
        size="small"
        icon={<Plus aria-hidden="true" />}
        disabled={isFull}
        aria-label={`Wish for ${name}`}
        className="noscript:hidden"
        onClick={() => add(id)}
      >
        Wish
      </Button>
    </li>
  )
}

function inWords({ areas, learns }: WishHost): string {
  const taught = learns.slice(0, 4).map(({ skill, level }) => `${skill} ${level}`)
  const more = learns.length > 4 ? [`${learns.length - 4} more`] : []
  const says = taught.length === 0 ? [] : [`leads to ${sayList([...taught, ...more])}`]
  const parts = [...(areas.length === 0 ? [] : [sayList(areas)]), ...says].join('; ')
  return parts === '' ? '' : `${parts[0]?.toUpperCase() ?? ''}${parts.slice(1)}.`
}

import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Badge } from '@/components/ui/badge'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { BlockView } from '@/lib/protected-time/views/mine'
import { sayBlock, sayLength } from '@/lib/protected-time/views/words'

type BlockListProps = { blocks: readonly BlockView[]; today: string; timeZone: string; end: FormAction<unknown> }

/** The same week as a list, with what can be done about each block. */
export const BlockList = ({ blocks, today, timeZone, end }: BlockListProps) => (
  <ul className="divide-y">
    {blocks.map((block) => (
      <li key={block.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
        <span className="min-w-0 flex-1 basis-52">
          <span className="block tabular-nums">{sayBlock(block)}</span>
          <span className="block text-sm text-ink-soft">
            {sayLength(block.minutes)}
            {block.timeZone !== timeZone && `, on the clock of ${block.timeZone.replaceAll('_', ' ')}`}
            {block.from > today && `, from ${formatDate(block.from)} on`}
          </span>
        </span>
        {block.source && <Badge tone="grow">Given back by {block.source}</Badge>}
        <span className="-mr-3 flex gap-1">
          <LinkButton
            href={`/my/protected-time?block=${block.id}#block`}
            variant="quiet"
            size="small"
            aria-label={`Move ${sayBlock(block)}`}
          >
            Move
          </LinkButton>
          <ActionForm action={end} values={{ blockId: block.id, version: String(block.version) }}>
            <SubmitButton variant="quiet" size="small" aria-label={`End ${sayBlock(block)}`}>
              End
            </SubmitButton>
          </ActionForm>
        </span>
      </li>
    ))}
  </ul>
)

import { BrandMark } from './brand-mark'

/** Whose house this is: the mark, the product's name, and the organisation that it serves. */
export function Brand({ organisation }: { organisation: string }) {
  return (
    <div className="flex flex-col items-center gap-3 lg:flex-row">
      <BrandMark className="size-8 shrink-0" />
      <div className="hidden min-w-0 lg:block">
        <p className="font-serif text-lg leading-5 font-semibold tracking-[-0.01em]">Journeywork</p>
        <p className="text-xs text-ink-faint">{organisation}</p>
      </div>
    </div>
  )
}

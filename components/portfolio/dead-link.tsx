import { BrandMark } from '@/components/shell/brand-mark'

/** What every link that leads nowhere says, whatever the reason is: which of them it is, nobody is told. */
export function DeadLink({ says }: { says: string }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 py-10 md:py-16">
      <div className="flex items-center gap-3">
        <BrandMark className="size-9 shrink-0" />
        <span className="font-serif text-xl font-semibold tracking-[-0.01em]">Journeywork</span>
      </div>
      <h1 className="mt-10 font-serif text-title font-medium md:mt-14">This link leads nowhere</h1>
      <p className="mt-3 text-lg text-ink-soft">{says}</p>
    </main>
  )
}

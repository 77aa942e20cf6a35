import { LevelMeter } from '@/components/ui/level-meter'

/** What the marks of a level meter mean. */
export function LevelKey() {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
      <LevelMeter skill="For example" attested={2} claimed={3} target={4} />
      <span>Solid: someone else vouches for it. Outlined: claimed. Upright stroke: what the role needs.</span>
    </p>
  )
}

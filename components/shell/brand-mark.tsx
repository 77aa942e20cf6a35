/** The mark: a way that climbs to a day. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M7 24h4.5a4 4 0 0 0 4-4v-3.5a4 4 0 0 1 4-4H21"
        fill="none"
        className="stroke-on-solid"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <circle cx="23" cy="9.5" r="3.5" className="fill-on-solid" />
    </svg>
  )
}

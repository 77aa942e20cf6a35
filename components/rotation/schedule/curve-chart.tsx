import { formatNumber } from '@/components/ui/format-amount'
import type { CurvePoint } from '@/lib/rotation/views/schedule'

const [width, height] = [320, 168]
const edge = { left: 46, right: 14, top: 14, bottom: 34 }

/** Changes to the right, points upwards: a step at each choice. The table beside it says the same in numbers. */
export function CurveChart({ curve }: { curve: readonly CurvePoint[] }) {
  const [first, last] = [curve[0], curve.at(-1)]
  if (!first || !last) return null
  const wide = Math.max(1, last.changes - first.changes)
  const tall = Math.max(1, last.total - first.total)
  const x = (changes: number) => edge.left + ((changes - first.changes) / wide) * (width - edge.left - edge.right)
  const y = (total: number) => height - edge.bottom - ((total - first.total) / tall) * (height - edge.top - edge.bottom)
  const line = curve.map(({ changes, total }, at) =>
    at === 0 ? `M${x(changes)} ${y(total)}` : `H${x(changes)}V${y(total)}`,
  )
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="block w-full max-w-md text-[11px] tabular-nums"
    >
      <line
        x1={edge.left}
        x2={width - edge.right}
        y1={height - edge.bottom}
        y2={height - edge.bottom}
        className="stroke-line"
      />
      <path d={line.join('')} fill="none" className="stroke-accent" strokeWidth={2} strokeLinejoin="round" />
      {curve.map(({ changes, total, isThis }) => (
        <circle
          key={changes}
          cx={x(changes)}
          cy={y(total)}
          r={isThis ? 6 : 4}
          className={isThis ? 'fill-accent stroke-surface' : 'fill-surface stroke-accent'}
          strokeWidth={2}
        />
      ))}
      {[first, last].map(({ changes, total }, at) => (
        <g key={changes} className="fill-ink-soft">
          <text x={edge.left - 10} y={y(total) + 4} textAnchor="end">
            {formatNumber(total)}
          </text>
          <text x={x(changes)} y={height - edge.bottom + 16} textAnchor={at === 0 ? 'start' : 'end'}>
            {formatNumber(changes)} {at === 1 && 'changes'}
          </text>
        </g>
      ))}
      <text x={edge.left - 10} y={height - edge.bottom + 16} textAnchor="end" className="fill-ink-faint">
        points
      </text>
    </svg>
  )
}

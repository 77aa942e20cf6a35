import { lineNames } from './names'

type Node = { id: string; title: string; line: 'technical' | 'leadership'; row: number; column: number }
type Edge = { from: string; to: string }

type RoleMapProps = {
  nodes: readonly Node[]
  edges: readonly Edge[]
  rows: number
  columns: number
  /** The role whose ways are drawn strong, such as the one that is aimed at. */
  marked?: string
}

const box = { width: 158, height: 52 }
const step = { x: 236, y: 88 }
const margin = 10

/** Which roles lead to which, from the top down. Pointing at a role, or tabbing to it, shows its ways alone; no script is needed. */
export function RoleMap({ nodes, edges, rows, columns, marked }: RoleMapProps) {
  const width = margin * 2 + (columns - 1) * step.x + box.width
  const height = margin * 2 + (rows - 1) * step.y + box.height
  const place = new Map(
    nodes.map((node) => [node.id, { x: margin + node.column * step.x, y: margin + node.row * step.y }]),
  )

  return (
    <figure className="role-map">
      <style>{stylesFor(nodes)}</style>
      <div className="scroll-slim overflow-x-auto">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          className="mx-auto h-auto min-w-180 max-w-full"
          role="group"
          aria-label="Which roles lead to which"
        >
          <g aria-hidden="true" fill="none">
            {edges.map(({ from, to }) => {
              const [start, end] = [place.get(from), place.get(to)]
              if (!start || !end) return null
              const isMarked = from === marked || to === marked
              return (
                <path
                  key={`${from} ${to}`}
                  data-from={from}
                  data-to={to}
                  d={curve(start, end)}
                  className={isMarked ? 'stroke-accent' : 'stroke-line-strong'}
                  strokeWidth={isMarked ? 2 : 1}
                  strokeOpacity={isMarked ? 1 : 0.55}
                />
              )
            })}
          </g>
          {nodes.map((node) => (
            <RoleNode key={node.id} node={node} at={place.get(node.id) ?? { x: 0, y: 0 }} marked={node.id === marked} />
          ))}
        </svg>
      </div>
      <figcaption className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
        <span className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="h-3 w-5 rounded-sm border border-grow bg-grow-soft" />{' '}
          {lineNames.technical}
        </span>
        <span className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="h-3 w-5 rounded-sm border border-transform bg-transform-soft" />{' '}
          {lineNames.leadership}
        </span>
        <span>People usually come from the roles above.</span>
      </figcaption>
    </figure>
  )
}

type Point = { x: number; y: number }

function RoleNode({ node, at, marked }: { node: Node; at: Point; marked: boolean }) {
  const lines = inTwo(node.title)
  const look = node.line === 'technical' ? 'fill-grow-soft stroke-grow' : 'fill-transform-soft stroke-transform'
  return (
    <a href={`/catalog/roles/${node.id}`} data-role={node.id} className="group/role outline-none">
      <rect
        x={at.x}
        y={at.y}
        width={box.width}
        height={box.height}
        rx={8}
        strokeWidth={marked ? 2.5 : 1}
        className={`${look} group-focus-visible/role:stroke-accent group-focus-visible/role:[stroke-width:3]`}
      />
      <text
        x={at.x + box.width / 2}
        y={at.y + box.height / 2 - (lines.length - 1) * 8.5}
        textAnchor="middle"
        dominantBaseline="central"
        className={`fill-ink text-[13.5px] group-hover/role:underline ${marked ? 'font-semibold' : 'font-medium'}`}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={at.x + box.width / 2} dy={index === 0 ? 0 : 17}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  )
}

/** From one role to the next; upwards, where roles lead to each other, it swings out to the side. */
function curve(from: Point, to: Point): string {
  if (to.y > from.y) {
    const [x1, y1, x2, y2] = [from.x + box.width / 2, from.y + box.height, to.x + box.width / 2, to.y]
    const bend = Math.min(60, (y2 - y1) / 2)
    return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
  }
  const [x1, y1, x2, y2] = [from.x + box.width, from.y + box.height / 2, to.x + box.width, to.y + box.height / 2]
  const out = Math.max(x1, x2) + 34
  return `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${x2} ${y2}`
}

function inTwo(title: string): string[] {
  const words = title.split(' ')
  if (title.length <= 20 || words.length < 2) return [title]
  const half = title.length / 2
  let first = words[0] ?? ''
  let at = 1
  while (at < words.length - 1 && first.length < half - 3) first = `${first} ${words[at++]}`
  return [first, words.slice(at).join(' ')]
}

/** Ids are small letters, digits and hyphens, so they can stand in a selector as they are. */
const stylesFor = (nodes: readonly Node[]): string =>
  [
    '.role-map svg:has(a:is(:hover,:focus-visible)) path{stroke-opacity:.12;stroke-width:1}',
    ...nodes.map(
      ({ id }) =>
        `.role-map svg:has([data-role="${id}"]:is(:hover,:focus-visible)) path:is([data-from="${id}"],[data-to="${id}"]){stroke:var(--color-accent);stroke-opacity:1;stroke-width:2}`,
    ),
  ].join('')

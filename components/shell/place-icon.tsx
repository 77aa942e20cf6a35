import {
  ArrowRightLeft,
  BookUser,
  CalendarDays,
  ClipboardCheck,
  Clock,
  Compass,
  FileCheck2,
  GraduationCap,
  Hammer,
  HeartHandshake,
  HandHelping,
  Info,
  Layers,
  Library,
  MessagesSquare,
  Link2,
  ListChecks,
  PencilRuler,
  Route,
  Settings,
  ShieldCheck,
  SlidersHorizontal,
  Users,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'

const icons = {
  rotations: ArrowRightLeft,
  week: CalendarDays,
  plan: Route,
  hours: Clock,
  approvals: ClipboardCheck,
  'protected-time': ShieldCheck,
  team: UsersRound,
  'what-if': SlidersHorizontal,
  skills: Layers,
  catalogue: Library,
  'catalogue-editing': PencilRuler,
  people: Users,
  mentoring: HeartHandshake,
  conversations: MessagesSquare,
  evidence: FileCheck2,
  portfolio: BookUser,
  reviews: ListChecks,
  ledger: Link2,
  projects: Hammer,
  offers: HandHelping,
  programmes: GraduationCap,
  settings: Settings,
  about: Info,
  other: Compass,
} satisfies Record<string, LucideIcon>

/** The names under which the navigation knows its icons. */
export type PlaceName = keyof typeof icons

export function PlaceIcon({ name, className = 'size-5' }: { name: PlaceName; className?: string }) {
  const Icon = icons[name]
  return <Icon aria-hidden="true" strokeWidth={1.75} className={`shrink-0 ${className}`} />
}

import { DeadLink } from '@/components/portfolio/dead-link'

export default function NoSuchPortfolioPage() {
  return (
    <DeadLink says="It has expired, was ended by its owner, or was never one. Ask whoever sent it to you for another." />
  )
}

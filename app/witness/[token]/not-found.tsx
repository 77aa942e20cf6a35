import { DeadLink } from '@/components/portfolio/dead-link'

export default function NoSuchQuestionPage() {
  return (
    <DeadLink says="It has been answered, was taken back, has expired, or was never one. If you have answered, all is done. If not, ask whoever sent it to you for another." />
  )
}

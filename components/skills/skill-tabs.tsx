import type { Route } from 'next'

import { Tabs } from '@/components/ui/tabs'

/** The two views of someone's own skills: where they stand, and how ready that makes them. */
export function SkillTabs({ current }: { current: '/my/skills' | '/my/readiness' }) {
  return (
    <div className="mb-6 md:mb-8">
      <Tabs
        label="Skills"
        current={current}
        tabs={[
          { href: '/my/skills', label: 'Levels' },
          { href: '/my/readiness' as Route, label: 'Readiness' },
        ]}
      />
    </div>
  )
}

'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'

import { SegmentedControl } from '@/components/ui/segmented-control'

import { chooseTheme, shownTheme, watchTheme } from './theme-choice'
import { themeFrom } from './theme'

/** Light, dark, or as the system says; remembered on this device. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(watchTheme, shownTheme, () => 'system' as const)
  return (
    <SegmentedControl
      label="Appearance"
      name="theme"
      value={theme}
      onChange={(value) => chooseTheme(themeFrom(value))}
      options={[
        { value: 'system', label: 'System', icon: <Monitor aria-hidden="true" /> },
        { value: 'light', label: 'Light', icon: <Sun aria-hidden="true" /> },
        { value: 'dark', label: 'Dark', icon: <Moon aria-hidden="true" /> },
      ]}
    />
  )
}

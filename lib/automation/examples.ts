import { usualGivesBackPercent } from './model'
import type { Figures } from './views/opportunity'

export type Example = { id: string; title: string; note: string; figures: Figures }

const example = (
  id: string,
  title: string,
  note: string,
  [timesPerWeek, minutesEach, buildHours, savesPercent]: readonly [number, number, number, number],
): Example => ({
  id,
  title,
  note,
  figures: { timesPerWeek, minutesEach, buildHours, savesPercent, givesBackPercent: usualGivesBackPercent },
})

/** Tasks that most teams have. Their figures are assumptions to begin with, never measured; whoever uses one replaces them. */
export const examples: readonly Example[] = [
  example(
    'password-resets',
    'Password resets',
    'People set a new password themselves, after proving who they are with a second factor; only the rest comes to the desk.',
    [24, 10, 40, 80],
  ),
  example(
    'patching',
    'Patching servers',
    'Updates are tried on a test group, rolled out in waves in the maintenance window, and stopped when a check fails.',
    [10, 30, 60, 75],
  ),
  example(
    'onboarding',
    'Setting up new colleagues',
    'An entry of the personnel system creates the account, groups, mailbox and licences of the role, and closes them again.',
    [3, 90, 80, 70],
  ),
  example(
    'backup-checks',
    'Checking backups',
    'Every night a backup is restored somewhere else and compared; only what fails is reported.',
    [14, 15, 24, 90],
  ),
  example(
    'monitoring-remediation',
    'Known alarms',
    'For alarms with a known cure, such as a full disk or a service that stopped, the cure is run and written down.',
    [20, 15, 50, 60],
  ),
  example(
    'software-installs',
    'Installing software',
    'Approved software is offered for people to install themselves; licences are counted and collected when unused.',
    [15, 20, 30, 85],
  ),
]

'use server'

import { action } from '@/lib/access/action'
import { addHost } from '@/lib/programmes/commands/add-host'
import { changeHost } from '@/lib/programmes/commands/change-host'
import { retireHost } from '@/lib/programmes/commands/retire-host'
import { addHostForm, changeHostForm, retireHostForm } from '@/lib/programmes/form-input'

import { addressOfHosts } from '../../addresses'

export const add = action(addHostForm, addHost, {
  goTo: ({ programmeId }) => addressOfHosts(programmeId),
  limit: { name: 'host', tries: 400, minutes: 60 },
})
export const change = action(changeHostForm, changeHost, { goTo: ({ programmeId }) => addressOfHosts(programmeId) })
export const retire = action(retireHostForm, retireHost, { goTo: ({ programmeId }) => addressOfHosts(programmeId) })

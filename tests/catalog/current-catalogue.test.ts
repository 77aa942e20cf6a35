import { expect, test } from 'vitest'
import { publishEntries } from '@/lib/catalog/commands/publish-entries'
import { retireEntry } from '@/lib/catalog/commands/retire-entry'
import { currentCatalogue } from '@/lib/catalog/queries'
import { amara, inWorld, priya } from '../support/world'
import { smallSkills } from '../support/small-catalogue'

test('what an administrator changes in the catalogue is what everyone reads next', () =>
  inWorld(async (as) => {
    const [linux] = smallSkills.filter(({ id }) => id === 'linux')
    if (!linux) throw new Error('The small catalogue has no Linux.')
    const title = async () => (await currentCatalogue(as(priya))).skills.get('linux')?.title
    expect(await title()).toBe('Linux')

    await publishEntries(as(amara), { skills: [{ ...linux, title: 'Linux systems' }], roles: [], activities: [] })
    expect(await title()).toBe('Linux systems')
    await retireEntry(as(amara), { kind: 'skill', id: 'linux', retired: true })
    expect(await title()).toBeUndefined()
    await retireEntry(as(amara), { kind: 'skill', id: 'linux', retired: false })
    expect(await title()).toBe('Linux systems')
  }))

test('asked twice, an unchanged catalogue is read once', () =>
  inWorld(async (as) => {
    expect(await currentCatalogue(as(priya))).toBe(await currentCatalogue(as(amara)))
  }))

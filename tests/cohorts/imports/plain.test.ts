import { expect, test } from 'vitest'
import { distance, nearest, plain, squeezed } from '@/lib/cohorts/imports/plain'

test.each([
  ['  Réseaux & Co. ', 'reseaux and co'],
  ['SERVICE-DESK', 'service desk'],
  ['Łódź Straße', 'lodz strasse'],
  ['東京 2', '東京 2'],
  ['— ! —', ''],
])('“%s” is compared as “%s”', (text, as) => expect(plain(text)).toBe(as))

test('space makes no difference between names', () => {
  expect(squeezed('Service  Desk')).toBe(squeezed('ServiceDesk'))
})

test.each([
  ['networks', 'networks', 0],
  ['netwroks', 'networks', 1],
  ['network', 'networks', 1],
  ['netzworks', 'networks', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from “%s” to “%s” it is %i', (a, b, far) => expect(distance(a, b)).toBe(far))

const hosts = ['Networks', 'Servers', 'Security operations', 'Service desk', 'Team A', 'Team B']
test.each([
  ['Netwroks', 'Networks'],
  ['server', 'Servers'],
  ['Security', 'Security operations'],
  ['The networks team', 'Networks'],
  ['Service desg', 'Service desk'],
  ['Team C', undefined],
  ['Mainframe', undefined],
  ['x', undefined],
])('near “%s” is %s', (written, near) => expect(nearest(written, hosts, (name) => name)).toBe(near))

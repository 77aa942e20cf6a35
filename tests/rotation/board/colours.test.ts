import { describe, expect, test } from 'vitest'
import { coloursOf, type Look } from '@/lib/rotation/views/palette'
import { shortEnough, shortNamesOf } from '@/lib/rotation/views/short-names'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = ({ fill, ink }: Look): number => {
  const [light = 0, dark = 0] = [luminance(fill), luminance(ink)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([1, 2, 12, 40, 120, 400])('the colours of %i hosts', (hosts) => {
  const colours = coloursOf(hosts)

  test('let their names be read in light and dark', () => {
    expect(colours).toHaveLength(hosts)
    for (const { light, dark } of colours) {
      expect(contrast(light)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('are colours that a stylesheet knows', () => {
    for (const { light, dark } of colours)
      for (const colour of [light.fill, light.ink, dark.fill, dark.ink]) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})

test('up to 120 hosts no two have the same fill', () => {
  for (const hosts of [12, 40, 120]) expect(new Set(coloursOf(hosts).map(({ light }) => light.fill)).size).toBe(hosts)
})

describe('short names', () => {
  test('are the name where it fits, else its first word, else what tells it from the others', () => {
    const names = [
      'Networks',
      'Security Operations',
      'Service Desk',
      'Service Management',
      'Data Centre',
      'Data Warehouse',
    ]

    expect(shortNamesOf(names)).toEqual([
      'Networks',
      'Security',
      'Service Desk',
      'Service M.',
      'Data Centre',
      'Data W.',
    ])
  })

  test('fit their cell and are never alike, however many begin alike', () => {
    const teams = ['Network and Telephony Engineering', 'Service Desk', 'Identity', 'Infrastructureengineering']
    const sites = ['Leeds', 'Lyon', 'Lisbon', 'Ljubljana', 'London North', 'London South']
    const short = shortNamesOf(sites.flatMap((site) => teams.map((team) => `${team} ${site}`)))

    expect(new Set(short).size).toBe(24)
    expect(short.filter((name) => name.length > shortEnough)).toEqual([])
  })
})

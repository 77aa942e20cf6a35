/** How a host looks: the fill of its cells, and the ink that stands on it. */
export type Look = { fill: string; ink: string }
export type HostColour = { light: Look; dark: Look }

type Tier = { fill: Shade; ink: Shade }
type Shade = { lightness: number; chroma: number }

const tiers: readonly { light: Tier; dark: Tier }[] = [
  tier([0.92, 0.05, 0.36, 0.1], [0.32, 0.055, 0.91, 0.06]),
  tier([0.85, 0.085, 0.3, 0.1], [0.41, 0.08, 0.95, 0.04]),
  tier([0.955, 0.025, 0.42, 0.12], [0.25, 0.035, 0.84, 0.09]),
]

/**
 * One colour for each host: hues go round the wheel in steps that keep neighbours apart, and with many hosts in up to three
 * depths. Colours repeat nearly when there are very many, so that a host's name always stands beside its colour.
 */
export function coloursOf(hosts: number): readonly HostColour[] {
  const depths = hosts <= 16 ? 1 : hosts <= 48 ? 2 : 3
  const hues = Math.max(1, Math.ceil(hosts / depths))
  const step = strideFor(hues)
  return Array.from({ length: hosts }, (_, host) => {
    const hue = (360 * ((Math.floor(host / depths) * step) % hues)) / hues + 25
    const { light, dark } = tiers[host % depths] ?? tiers[0] ?? never()
    return { light: lookOf(light, hue), dark: lookOf(dark, hue) }
  })
}

/** A stride near 0.38 of the wheel that meets every hue once. */
function strideFor(hues: number): number {
  let stride = Math.max(1, Math.round(hues * 0.38))
  while (commonDivisor(stride, hues) !== 1) stride += 1
  return stride
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

const lookOf = ({ fill, ink }: Tier, hue: number): Look => ({ fill: hexOf(fill, hue), ink: hexOf(ink, hue) })

function tier(
  [l1, c1, l2, c2]: readonly [number, number, number, number],
  [d1, e1, d2, e2]: readonly [number, number, number, number],
) {
  const pair = (fill: number, fillChroma: number, ink: number, inkChroma: number): Tier => ({
    fill: { lightness: fill, chroma: fillChroma },
    ink: { lightness: ink, chroma: inkChroma },
  })
  return { light: pair(l1, c1, l2, c2), dark: pair(d1, e1, d2, e2) }
}

/** A colour of the Oklab space as a screen shows it; what is out of its reach is brought to its edge. */
function hexOf({ lightness, chroma }: Shade, hue: number): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${linear
    .map((channel) =>
      Math.round(255 * encoded(channel))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const encoded = (channel: number): number => {
  const clipped = Math.min(1, Math.max(0, channel))
  return clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055
}

function never(): never {
  throw new Error('There is always a first depth.')
}

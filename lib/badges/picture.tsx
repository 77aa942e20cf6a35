import { ImageResponse } from 'next/og'
import { artOf, baselines, ink, linesOf, side, type Pictured } from './draw'

/**
 * The badge as a PNG. Drawn by what comes with Next, in WebAssembly and with a font of its own: it needs no fonts on the
 * server, no native library, and no network.
 */
export async function pictureOf({ skill, level, organisation }: Pictured): Promise<Uint8Array> {
  const lines = linesOf(skill)
  const at = baselines(lines.length)
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">${artOf(level)}</svg>`
  const art = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`
  const drawn = new ImageResponse(
    <div style={{ display: 'flex', width: side, height: side, position: 'relative', backgroundImage: `url(${art})` }}>
      <Line baseline={at.organisation} size={24} colour={ink.soft} words={organisation} />
      {lines.map((line, index) => (
        <Line key={line} baseline={at.title[index] ?? 0} size={52} colour={ink.text} words={line} />
      ))}
      <Line baseline={at.level} size={30} colour={ink.accent} words={`Level ${level}`} />
      <Line baseline={at.foot} size={20} colour={ink.soft} words="Signed off on real work" />
    </div>,
    { width: side, height: side },
  )
  return new Uint8Array(await drawn.arrayBuffer())
}

function Line({ baseline, size, colour, words }: { baseline: number; size: number; colour: string; words: string }) {
  // A line's box stands a little above its baseline.
  const place = { position: 'absolute', left: 0, top: baseline - size, width: side, justifyContent: 'center' } as const
  return <div style={{ display: 'flex', ...place, fontSize: size, lineHeight: 1.2, color: colour }}>{words}</div>
}

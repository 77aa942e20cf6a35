import { coloursOf } from '@/lib/rotation/views/palette'

/** The colours of hosts by index, as `--host-fill` and `--host-ink` of whatever carries `data-host`. Made of numbers alone. */
export function HostColours({ hosts }: { hosts: number }) {
  const rules = coloursOf(hosts).map(
    ({ light, dark }, host) =>
      `[data-host="${host}"]{--host-fill:light-dark(${light.fill},${dark.fill});--host-ink:light-dark(${light.ink},${dark.ink})}`,
  )
  return <style>{rules.join('')}</style>
}

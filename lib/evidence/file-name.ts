import { evidenceLimits, type FileType } from './model'

const endings: Record<FileType, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  // Text that a desk would run or calculate gets .txt behind its name.
  'text/plain': ['txt', 'md', 'log', 'json', 'yaml', 'yml', 'diff', 'patch'],
}

/** The name that a file goes by: no folder, nothing invisible, not too long, and with an ending that says what it is. */
export function fileName(given: string, type: FileType): string {
  const shown = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>:|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = /\.([^.]{1,8})$/.exec(shown)?.[1]?.toLowerCase() ?? ''
  const isTelling = endings[type].includes(ending)
  const stem = isTelling ? shown.slice(0, -ending.length - 1) : shown
  const tail = `.${isTelling ? ending : (endings[type][0] ?? 'txt')}`
  const room = evidenceLimits.fileName - tail.length
  return `${(stem || 'file').slice(0, room).replace(/\p{Cs}/gu, '')}${tail}`
}

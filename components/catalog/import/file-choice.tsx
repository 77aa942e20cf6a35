'use client'

import { FileText, Upload } from 'lucide-react'
import { useId, type ReactNode } from 'react'

import { FieldError } from '@/components/ui/field'
import { formatNumber } from '@/components/ui/format-amount'

export type FileLimits = { files: number; bytes: number; bytesTogether: number }

type FileChoiceProps = {
  files: readonly File[]
  limits: FileLimits
  onChoose: (files: readonly File[]) => void
  /** What can be done once the choice is fine. */
  children: (isFine: boolean) => ReactNode
}

/** Files from this computer, with their sizes; what is too large is told before anything is sent. */
export function FileChoice({ files, limits, onChoose, children }: FileChoiceProps) {
  const id = useId()
  const says = whatIsWrong(files, limits)
  return (
    <div className="flex flex-col gap-4">
      <label className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong bg-sunken/50 px-4 py-8 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <Upload aria-hidden="true" className="size-6 text-ink-faint" strokeWidth={1.75} />
        <span className="font-medium">{files.length > 0 ? 'Choose other files' : 'Choose files'}</span>
        <span id={`${id}-hint`} className="max-w-prose text-sm text-ink-soft">
          One JSON file, or tables (CSV) of skills, roles, activities and frameworks; several are read together. At most{' '}
          {limits.files} files, {limits.bytes / 1e6} MB each and {limits.bytesTogether / 1e6} MB in all.
        </span>
        <input
          type="file"
          multiple
          accept=".json,.csv,application/json,text/csv"
          aria-describedby={`${id}-hint${says ? ` ${id}-error` : ''}`}
          className="sr-only"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])]
            if (chosen.length > 0) onChoose(chosen)
            // The same file, changed meanwhile, can be chosen again.
            event.currentTarget.value = ''
          }}
        />
      </label>
      {files.length > 0 && (
        <ul className="flex flex-col gap-1.5" aria-label="Chosen files">
          {files.map((file) => (
            <li key={file.name} className="flex items-center gap-2.5 text-[0.9375rem]">
              <FileText aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
              <span className="min-w-0 flex-1 break-all">{file.name}</span>
              <span className="shrink-0 text-sm text-ink-soft tabular-nums">{sayBytes(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
      {says && <FieldError id={`${id}-error`}>{says}</FieldError>}
      <div>{children(files.length > 0 && !says)}</div>
    </div>
  )
}

function whatIsWrong(files: readonly File[], { files: most, bytes, bytesTogether }: FileLimits): string | undefined {
  if (files.length > most) return `Choose at most ${most} files at once.`
  const large = files.find(({ size }) => size > bytes)
  if (large) return `${large.name} has ${sayBytes(large.size)}; a file may have ${bytes / 1e6} MB. Split it.`
  const together = files.reduce((sum, { size }) => sum + size, 0)
  if (together > bytesTogether) return `Together these have ${sayBytes(together)}; import them in parts.`
  return undefined
}

const sayBytes = (bytes: number): string =>
  bytes < 1_000
    ? `${bytes} bytes`
    : bytes < 1e6
      ? `${formatNumber(Math.round(bytes / 1_000))} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`

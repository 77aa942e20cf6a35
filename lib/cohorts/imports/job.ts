import type { TableRead, TableSource } from '@/lib/interchange/tables/table'
import type { ImportDocument } from '../views/import'
import type { RowsChecked } from './check-rows'
import type { Known } from './rows'

/** What the worker is asked: to read a file, or to check what its rows say. Only the worker looks inside either. */
export type ImportJob =
  | { readonly asks: 'read'; readonly source: TableSource }
  | { readonly asks: 'check'; readonly document: Uint8Array; readonly known: Known }

/** What it answers. */
export type ImportAnswer =
  | { readonly says: 'table'; readonly read: TableRead }
  /** The document is not what our page sends. */
  | { readonly says: 'malformed' }
  | {
      readonly says: 'checked'
      readonly checked: RowsChecked
      readonly document: Pick<ImportDocument, 'fileName' | 'columns' | 'seal'>
    }

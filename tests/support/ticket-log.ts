import fs from 'node:fs'
import path from 'node:path'

/** Where real files for tests stand, beside the project; absent on most machines. */
const sample = path.resolve(
  import.meta.dirname,
  '../../../shared/data/servicenow-incident-log/incident_event_log.first1500.csv',
)

/** An export of a service desk to take in: the real one where it is at hand, else one of the same shape. */
export const ticketLog = (): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'incident_event_log.csv',
  mimeType: 'text/csv',
  buffer: fs.existsSync(sample) ? fs.readFileSync(sample) : Buffer.from(likeIt()),
})

/** Two events for each ticket, days first, `?` for nothing; of forty tickets over three days eighteen are of one kind. */
function likeIt(): string {
  const rows = Array.from({ length: 40 }, (_, at) => {
    const number = `INC00001${String(at).padStart(2, '0')}`
    const kind = at < 18 ? 'Category 9,Subcategory 164' : `Category ${20 + at},Subcategory ${at}`
    const opened = `${28 + (at % 2)}-02-2016 ${String(8 + (at % 9)).padStart(2, '0')}:10`
    return ['New', 'Resolved'].map(
      (state) => `${number},${state},Caller ${at},Opened by  8,${opened},${kind},?,29-02-2016 23:29`,
    )
  })
  return [
    'number,incident_state,caller_id,opened_by,opened_at,category,subcategory,cmdb_ci,resolved_at',
    ...rows.flat(),
  ].join('\n')
}

import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import type { MyCohort } from '@/lib/rotation/views/mine'

/** Where the others of the cohort are, as it was published. */
export function CompanionsTable({ cohort: { companions, periods, title } }: { cohort: MyCohort }) {
  return (
    <Card flush>
      <div className="px-5 py-4 md:px-6">
        <Disclosure summary={`Where the others of ${title} are`}>
          <div className="-mx-5 overflow-x-auto md:-mx-6">
            <Table
              caption={`Placements of ${title}`}
              rows={companions}
              rowId={({ id }) => id}
              wide
              columns={[
                { id: 'name', title: 'Name', cell: ({ name }) => name },
                ...periods.map((period, at) => ({
                  id: String(period.number),
                  title: period.title,
                  cell: ({ hosts }: { hosts: readonly (string | null)[] }) => hosts[at] ?? '–',
                })),
              ]}
            />
          </div>
        </Disclosure>
      </div>
    </Card>
  )
}

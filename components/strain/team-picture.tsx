import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDate } from '@/components/ui/format-date'
import { Table } from '@/components/ui/table'
import { leastPeople, strainQuestions } from '@/lib/strain/model'
import type { StrainPictureView } from '@/lib/strain/views/strain'
import { asked, farthest, sayMean } from '@/lib/strain/views/words'

/** How a team is, as far as ten or more of its people say: the latest picture, and those of the year before it. */
export function TeamPicture({ pictures }: { pictures: readonly StrainPictureView[] }) {
  const [latest] = pictures
  return (
    <Card
      title="Strain"
      lead={
        latest && `${spanInWords(latest)}${latest.picture ? `, said by ${latest.picture.people} or more people` : ''}`
      }
    >
      {latest?.picture ? <Means picture={latest.picture} /> : <NotShown />}
      {pictures.some(({ picture }) => picture) && pictures.length > 1 && (
        <div className="mt-4">
          <Disclosure summary="The last year">
            <Table
              caption="Strain by four weeks"
              rows={pictures}
              rowId={({ from }) => from}
              columns={[
                { id: 'span', title: 'Weeks', cell: spanInWords },
                ...strainQuestions.map((question) => ({
                  id: question,
                  title: asked[question].title,
                  align: 'end' as const,
                  cell: ({ picture }: StrainPictureView) => (picture ? sayMean(picture.means[question]) : 'Not shown'),
                })),
                {
                  id: 'people',
                  title: 'People',
                  align: 'end',
                  cell: ({ picture }) => (picture ? `${picture.people} or more` : 'Not shown'),
                },
              ]}
            />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

const NotShown = () => (
  <p className="text-[0.9375rem] text-ink-soft">
    Not shown for these weeks. A picture is shown only when {leastPeople} or more people of the team took part; how many
    did is not told.
  </p>
)

function Means({ picture: { means } }: { picture: NonNullable<StrainPictureView['picture']> }) {
  return (
    <>
      <ul className="grid gap-5 sm:grid-cols-3 sm:gap-8">
        {strainQuestions.map((question) => {
          const { title, least, most } = asked[question]
          const at = ((means[question] - 1) / 4) * 100
          return (
            <li key={question}>
              <div className="flex items-baseline justify-between gap-3">
                <span className="text-sm font-medium">{title}</span>
                <span className="text-sm tabular-nums">{sayMean(means[question])} of 5</span>
              </div>
              <div aria-hidden="true" className="relative mt-2 h-1.5 rounded-full bg-sunken">
                <span
                  className="absolute top-1/2 size-3 -translate-1/2 rounded-full bg-accent"
                  style={{ left: `${at}%` }}
                />
              </div>
              <p className="mt-1.5 flex justify-between text-sm text-ink-faint">
                <span>{least}</span>
                <span>{most}</span>
              </p>
            </li>
          )
        })}
      </ul>
      <p className="mt-4 text-sm text-ink-soft">
        Means to the nearest half, not beyond {farthest.least} and {farthest.most}, of people who each count once.
        Nobody’s own answer can be read from it.
      </p>
    </>
  )
}

const spanInWords = ({ from, to }: StrainPictureView): string =>
  `${formatDate(from, 'short')} to ${formatDate(to, 'short')}`

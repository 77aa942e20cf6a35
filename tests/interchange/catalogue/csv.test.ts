import { expect, test } from 'vitest'
import { readCatalogueFiles } from '@/lib/interchange/catalogue/read-files'
import { file, readText, says, skill, withLinux } from './files'

const headings = 'id,title,kind,summary,hours,raises,needs'
const table = (...rows: string[]) => [headings, ...rows].join('\n')
const read = (text: string) => readText('activities.csv', text, withLinux)

test('a table is read by its headings, in any order and writing', () => {
  const text =
    'KIND;Hours;id;Title;Summary;Raises;hours_per-week;cost;Currency\ncourse;12;a;A;Teaches.; linux:3 ;4;70,50;EUR\n'

  const { entries, faults, files } = readText('export.csv', text, withLinux)

  expect(faults.listed).toEqual([])
  expect(files).toEqual([{ name: 'export.csv', encoding: 'utf-8', format: 'csv', separator: ';', list: 'activities' }])
  expect(entries.activities).toEqual([
    {
      id: 'a',
      title: 'A',
      kind: 'course',
      summary: 'Teaches.',
      hours: 12,
      cost: { amount: 70.5, currency: 'EUR' },
      raises: { linux: 3 },
      needs: {},
      perWeek: 4,
    },
  ])
})

test('tabs separate as well, and a line break in quotes is part of its cell', () => {
  const text = `${headings.replaceAll(',', '\t')}\na\tA\tcourse\t"Two\nlines, one ""cell"""\t5\tlinux:1\t\n`

  expect(read(text).entries.activities[0]?.summary).toBe('Two\nlines, one "cell"')
})

test('every fault is told at once, with row and column as a spreadsheet counts them', () => {
  const text = table(
    'a,A,course,Teaches.,many,linux:2,',
    '',
    '"b","B","course","Two',
    'lines.",5,linux=2,unix:1',
    'c,,seminar,Teaches.,5,linux:8,',
  )

  expect(says(read(text))).toEqual([
    'activities.csv, row 2, column "hours": Give the hours as a whole number from 1 to 2000. Found "many".',
    'activities.csv, row 4, column "raises": Write skills with their levels, each skill once, such as linux:3; networking:2. Found "linux=2".',
    'activities.csv, row 5, column "title": Give a title of at most 160 characters. Found nothing.',
    'activities.csv, row 5, column "kind": Give one of these kinds: certification, course, rotation, project, mentoring, self-study. Found "seminar".',
    'activities.csv, row 5, column "raises": Give skills by their ids, at most 60, each with a whole level from 1 to 7. Found "linux:8".',
  ])
})

test('a reference to nothing is told with its row and column', () => {
  expect(says(read(table('a,A,course,Teaches.,5,linux:2,cobol:1')))).toEqual([
    'activities.csv, row 2, column "needs": Name a skill of these files or of the catalogue. Found "cobol".',
  ])
})

test('a doubled, an unknown and a missing heading are told', () => {
  const text = 'id,title,kind,summary,colour,raises,Title,\na,A,course,Teaches.,red,linux:2,A,\n'

  expect(says(read(text))).toEqual([
    expect.stringMatching(
      /^activities\.csv, row 1, column "colour": Use these headings: id, title, .*\. Found "colour"\.$/,
    ),
    'activities.csv, row 1, column "Title": Give each heading once. Found "Title" twice.',
    'activities.csv, row 1, column "hours": Add the column "hours". Found nothing.',
  ])
})

test('a row that is wider than the headings is told, and its cells are not judged', () => {
  const text = table('a,A,course,Teaches, and more.,5,linux:2,', 'b,B,course,Teaches.,x,linux:2', ',,,,,,,,,')

  expect(says(read(text))).toEqual([
    'activities.csv, row 2: Give at most 7 cells, one under each heading; quote a cell that holds a separator. Found 8 cells.',
    'activities.csv, row 3, column "hours": Give the hours as a whole number from 1 to 2000. Found "x".',
  ])
})

test('a quote that is not closed is told in its row, and what stands before it is still read', () => {
  const text = table('a,A,course,Teaches.,x,linux:2,', 'b,"B,course,Teaches.,5,linux:2,')

  expect(says(read(text))).toEqual([
    'activities.csv, row 3: Close the quote that begins here. Nothing after it was read.',
    'activities.csv, row 2, column "hours": Give the hours as a whole number from 1 to 2000. Found "x".',
  ])
})

test('a quote in the middle of a cell is told', () => {
  expect(says(read(table('a,"A"b,course,Teaches.,5,linux:2,')))).toEqual([
    'activities.csv, row 2: Put quotes around the whole cell and double those inside it. Nothing after this row was read.',
  ])
})

test('what must stand together is told at the column that is missing', () => {
  const text = 'id,title,kind,summary,hours,raises,cost,issuer\na,A,certification,Proves.,5,linux:2,9,ACME\n'

  expect(says(read(text))).toEqual([
    'activities.csv, row 2, column "currency": Give a currency code such as GBP. Found nothing.',
    'activities.csv, row 2, column "code": Give an exam code of at most 160 characters. Found nothing.',
    'activities.csv, row 2, column "prerequisites": Give the prerequisites of at most 1000 characters. Found nothing.',
    'activities.csv, row 2, column "source": Give the source as an address that begins with https://. Found nothing.',
  ])
})

test('a missing sentence of a skill is told at its level', () => {
  const levels = Array.from({ length: 8 }, (_, level) => `level ${level}`)
  const text = `id,title,area,depth,description,${levels.join(',')}\ngo,Go,software,technical,Go.,0,1,2,,4,5,6,7\n`

  expect(says(readText('skills.csv', text))).toEqual([
    'skills.csv, row 2, column "level 3": Give a sentence of at most 300 characters. Found nothing.',
  ])
})

test('headings that fit no table, or several alike, are told', () => {
  const expected =
    'Name the file frameworks.csv, skills.csv, roles.csv, activities.csv, or give it the headings of one of them.'

  expect(says(readText('a.csv', 'id,title\nx,X\n'))).toEqual([`a.csv: ${expected}`])
  expect(says(readText('a.csv', 'name\nx\n'))).toEqual([`a.csv: ${expected}`])
  expect(says(readText('a.csv', ' \r\n'))).toEqual(['a.csv: Give a file that is not empty.'])
})

test('tables of one import may refer to each other, whatever their order', () => {
  const levels = Array.from({ length: 8 }, (_, level) => `level ${level}`)
  const skills = `id,title,area,depth,description,${levels.join(',')}\ngo,Go,software,technical,Go.,0,1,2,3,4,5,6,7\n`
  const activities = table('a,A,course,Teaches.,5,go:2; linux:1,')

  const together = readCatalogueFiles([file('activities.csv', activities), file('skills.csv', skills)], withLinux)

  expect(says(together)).toEqual([])
  expect(together.entries.skills.map(({ id }) => id)).toEqual(['go'])
})

test('an id given in two files is told in the second', () => {
  const json = JSON.stringify({ format: 'journeywork/catalogue@1', skills: [skill('go'), skill('linux')] })

  expect(says(readCatalogueFiles([file('a.json', json), file('b.json', json)], withLinux))).toEqual([
    'b.json, skills[0].id: Give each id once; it stands in a.json, skills[0].id already. Found "go".',
    'b.json, skills[1].id: Give each id once; it stands in a.json, skills[1].id already. Found "linux".',
  ])
})

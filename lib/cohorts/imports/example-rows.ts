import { plain } from './plain'

const headings = [
  'Name',
  'E-mail',
  'Role',
  'Wish 1',
  'Wish 2',
  'Wish 3',
  'Absent',
  'Already been',
  'Joins in',
  'Leaves after',
]
type Names = { hosts: readonly string[]; periods: readonly string[] }

/** A file to fill in: the headings, and two rows that show how cells are written. */
export function exampleRows({ hosts, periods }: Names): string[][] {
  const [first = '', second = '', third = ''] = hosts
  return [
    headings,
    [
      'Ana Example',
      'ana@invented.example',
      'Service desk analyst',
      first,
      second,
      third,
      periods[1] ?? '',
      third,
      '',
      '',
    ],
    [
      'Ben Example',
      'ben@invented.example',
      'Technician',
      second,
      first,
      '',
      '',
      '',
      periods[1] ?? '',
      periods.at(-1) ?? '',
    ],
  ]
}

const given = [
  'Abena',
  'Aiko',
  'Anders',
  'Bruna',
  'Chidi',
  'Dara',
  'Elif',
  'Farid',
  'Greta',
  'Hamza',
  'Ilse',
  'Jonas',
  'Keira',
  'Luca',
  'Mina',
  'Nils',
  'Oona',
  'Pavel',
  'Rosa',
  'Samir',
]
const family = [
  'Adeyemi',
  'Berg',
  'Castillo',
  'Dvorak',
  'Eriksen',
  'Farrell',
  'Gupta',
  'Hoang',
  'Ito',
  'Jansen',
  'Kowalski',
  'Lindqvist',
  'Mensah',
  'Novak',
  'Okoro',
  'Petrov',
  'Quiroga',
  'Rossi',
  'Sato',
  'Tanaka',
]

/** So many people who do not exist, to try an import with: their addresses cannot receive mail, and their role says that they are invented. */
export function inventedRows({ hosts, periods }: Names, tag: string, count = 40): string[][] {
  return [
    headings,
    ...Array.from({ length: count }, (_, at) => {
      const name = `${given[at % given.length]} ${family[(at * 7 + Math.floor(at / given.length)) % family.length]}`
      // Wishes go round the hosts, so that some are dearer to many and none is to all.
      const wish = (rank: number) => hosts[(at * 5 + rank * (1 + (at % 3))) % Math.max(1, hosts.length)] ?? ''
      const wishes = [...new Set([wish(0), wish(1), wish(2)])]
      const away = at % 9 === 4 ? (periods[at % Math.max(1, periods.length)] ?? '') : ''
      const address = `${plain(name).replaceAll(' ', '.')}.${tag}@invented.example`
      return [
        name,
        address,
        'Invented, to try it with',
        wishes[0] ?? '',
        wishes[1] ?? '',
        wishes[2] ?? '',
        away,
        '',
        '',
        '',
      ]
    }),
  ]
}

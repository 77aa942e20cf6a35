import { describe, expect, test } from 'vitest'
import { limits } from '@/lib/core/limits'
import { readProblem } from '@/lib/planning/rotation/read-problem'
import { readScheduleDocument } from '@/lib/planning/rotation/read-schedule'

const document = {
  format: 'journeywork/rotation@1',
  periods: ['Q1', 'Q2'],
  hosts: [
    { id: 'desk', max: [2, 2] },
    { id: 'labs', name: 'Labs', min: [0, 1], max: [0, 1], visits: 2, needs: [{ hosts: ['desk'], atLeast: 1 }] },
  ],
  groups: { indoors: { hosts: ['desk', 'labs'], visits: 2 }, all: { hosts: ['@indoors'] } },
  mentors: [{ id: 'M1', hosts: ['@all'], max: [3, 3] }],
  requirements: [{ id: 'r1', hosts: ['desk'], atLeast: 1, within: ['Q1'], run: 1, only: ['priya'] }],
  apprentices: [
    { id: 'priya', name: 'Priya', wishes: ['labs'], absent: ['Q2'], visited: ['desk'], pinned: { Q1: 'desk' } },
    { id: 'noor', points: { desk: 3 } },
  ],
  wishPoints: [5],
  apart: [['priya', 'noor']],
  floor: 0,
  order: ['lowest', 'total'],
  published: { priya: ['desk', null] },
  frozen: ['Q1'],
}
const changed = (change: object) => ({ ...document, ...change })
const faultsOf = (value: unknown) => {
  const reading = readProblem(value)
  return reading.ok ? [] : reading.faults
}

test('a document is read with its defaults filled in', () => {
  const { format, periods, hosts, apprentices } = document
  const least = { format, periods, hosts: [hosts[0]], apprentices: [{ id: 'noor' }] }

  expect(readProblem(least)).toEqual({
    ok: true,
    value: {
      format,
      periods,
      hosts: [{ id: 'desk', name: 'desk', min: [0, 0], max: [2, 2], visits: 1, needs: [] }],
      groups: {},
      mentors: [],
      requirements: [],
      apprentices: [{ id: 'noor', name: 'noor', wishes: [], absent: [], visited: [], pinned: {} }],
      wishPoints: [4, 3, 2, 1],
      apart: [],
      order: ['total'],
      frozen: [],
    },
  })
  const full = readProblem(document)
  expect(full).toMatchObject({ ok: true, value: { apprentices: [{ id: 'priya' }, { name: 'noor', wishes: [] }] } })
  expect(full.ok && readProblem(full.value)).toEqual(full)
  expect(apprentices).toHaveLength(2)
})

test('what is published is stayed near unless the order says otherwise', () => {
  const { order: _, ...rest } = document
  expect(readProblem(rest)).toMatchObject({ value: { order: ['changes', 'total'] } })
})

const [desk, labs] = document.hosts
const [priya, noor] = document.apprentices
const withHost = (change: object) => changed({ hosts: [desk, { ...labs, ...change }] })
const withPriya = (change: object) => changed({ apprentices: [{ ...priya, ...change }, noor] })

describe('every fault names its place', () => {
  test.each([
    [changed({ period: [] }), 'period: unknown field; did you mean periods?'],
    [changed({ periods: [] }), 'periods: name at least one period'],
    [changed({ periods: ['Q1', 'Q1'] }), 'periods[1]: "Q1" is named twice'],
    [withHost({ max: [0, 1, 1] }), 'hosts[1].max: 3 counts are not one for each of 2 periods'],
    [withHost({ max: [0, 1.5] }), 'hosts[1].max[1]: seats 1.5 is not a whole number'],
    [withHost({ min: [0, 2] }), 'hosts[1].min[1]: 2 is above the 1 of max'],
    [withHost({ id: 'desk' }), 'hosts[1].id: "desk" is the id of hosts[0] already'],
    [withHost({ id: '@labs' }), 'hosts[1].id: "@labs" begins with @, which marks groups'],
    [withHost({ visits: -1 }), 'hosts[1].visits: visits -1 is below 0'],
    [withHost({ needs: [{ hosts: ['shop'], atLeast: 1 }] }), 'hosts[1].needs[0].hosts[0]: no host has the id "shop"'],
    [withHost({ needs: [{ hosts: ['@shop'], atLeast: 1 }] }), 'hosts[1].needs[0].hosts[0]: there is no group "shop"'],
    [
      changed({ groups: { a: { hosts: ['@b'] }, b: { hosts: ['@a'] } }, mentors: [] }),
      'groups.a: this group contains itself',
    ],
    [
      changed({ mentors: [{ id: 'M1', hosts: ['desk', 'desk'], max: [1, 1] }] }),
      'mentors[0].hosts[1]: "desk" is named twice',
    ],
    [
      changed({ requirements: [{ id: 'r1', hosts: [], atLeast: 1, within: ['Q9'] }] }),
      'requirements[0].within[0]: "Q9": there is no such period',
    ],
    [
      changed({ requirements: [{ id: 'r1', hosts: [], atLeast: 1, only: ['sam'] }] }),
      'requirements[0].only[0]: "sam": no apprentice has this id',
    ],
    [withPriya({ wishes: ['@indoors'] }), 'apprentices[0].wishes[0]: "@indoors": no host has this id'],
    [withPriya({ points: { labs: 3 } }), 'apprentices[0].points: give wishes or points, not both'],
    [withPriya({ pinned: { Q2: 'desk' } }), 'apprentices[0].pinned.Q2: this is a period of absence'],
    [withPriya({ id: 'noor' }), 'apprentices[1].id: "noor" is the id of apprentices[0] already'],
    [changed({ apart: [['priya', 'priya']] }), 'apart[0]: a pair is two different people'],
    [
      changed({
        apart: [
          ['priya', 'noor'],
          ['noor', 'priya'],
        ],
      }),
      'apart[1]: this pair is named twice',
    ],
    [changed({ apart: [['priya']] }), 'apart[0]: a pair is two people'],
    [changed({ order: ['total', 'total'] }), 'order[1]: total is named twice'],
    [changed({ order: ['fair'] }), 'order[0]: expected "changes" or "lowest" or "total", found the text "fair"'],
    [changed({ published: { priya: ['desk'] } }), 'published.priya: 1 cells are not one for each of 2 periods'],
    [changed({ published: { sam: ['desk', null] } }), 'published.sam: no apprentice has this id'],
    [changed({ published: { priya: ['desk', 'shop'] } }), 'published.priya[1]: no host has the id "shop"'],
    [changed({ published: undefined }), 'frozen: nothing is published that could stand as it is'],
    [
      changed({ published: undefined, frozen: [], order: ['changes'] }),
      'order: nothing is published that could change',
    ],
  ])('%#', (value, fault) => {
    expect(faultsOf(value)).toContain(fault)
  })

  test('all of them at once', () => {
    expect(faultsOf({ ...withHost({ max: [0, 1, 1], visits: 0.5 }), floor: 'low' })).toEqual([
      'floor: expected a whole number, found the text "low"',
      'hosts[1].max: 3 counts are not one for each of 2 periods',
      'hosts[1].visits: visits 0.5 is not a whole number',
    ])
  })
})

test('what is impossible is not malformed', () => {
  const impossible = changed({
    hosts: [{ id: 'desk', max: [0, 0], visits: 0, needs: [{ hosts: [], atLeast: 9 }] }],
    groups: {},
    mentors: [],
    requirements: [{ id: 'r1', hosts: [], atLeast: 9, within: [], run: 9, only: [] }],
    apprentices: [{ id: 'noor', pinned: { Q1: 'desk' } }],
    apart: [],
    floor: 999,
    published: { noor: [null, null] },
  })
  expect(faultsOf(impossible)).toEqual([])
})

test('more than the product takes on is told from what is malformed', () => {
  const most = limits.rotation
  const many = Array.from({ length: most.requirements + 1 }, (_, index) => ({ id: `r${index}`, hosts: [], atLeast: 0 }))

  expect(readProblem(changed({ requirements: many }))).toEqual({
    ok: false,
    isTooLarge: true,
    faults: [`requirements: ${most.requirements + 1} requirements are more than ${most.requirements}`],
  })
  expect(readProblem(changed({ apprentices: Array.from({ length: most.apprentices + 1 }, () => ({})) }))).toMatchObject(
    {
      isTooLarge: true,
    },
  )
})

test('a schedule needs nothing but its rows, and claims what it likes', () => {
  expect(readScheduleDocument({ schedule: { priya: ['desk', null] } })).toEqual({
    ok: true,
    value: { schedule: { priya: ['desk', null] }, claims: {} },
  })
  expect(readScheduleDocument({ schedule: {}, values: { total: 3 }, people: [], solver: {} })).toMatchObject({
    value: { claims: { total: 3 } },
  })
  expect(readScheduleDocument({ schedule: [], values: { worth: 1 } })).toEqual({
    ok: false,
    faults: ['schedule: expected an object, found a list', 'values.worth: unknown field'],
  })
})

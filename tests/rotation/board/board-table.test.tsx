import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BoardTable } from '@/components/rotation/board/board-table'
import { smallBoard } from './small-board'

const still = { onKeyDown: () => {}, onClick: () => {} }

describe('the table of a board', () => {
  const plain = renderToStaticMarkup(<BoardTable caption="Who is where" board={smallBoard} rows={[0, 1, 2]} />)

  test('is a real table, with a caption, headings and every host by its whole name', () => {
    expect(plain).toMatch(/<table[^>]*><caption[^>]*>Who is where<\/caption>/)
    expect(plain.match(/<th[^>]*scope="col"/g)).toHaveLength(4)
    expect(plain.match(/<th[^>]*scope="row"/g)).toHaveLength(3)
    expect(plain).toContain('Security Operations')
    expect(plain).not.toMatch(/role="grid"|tabindex|draggable/i)
  })

  test('says who is away', () => {
    expect(plain).toContain('Away')
  })

  test('holds nothing of managers unless it is given: no links, no points', () => {
    expect(plain).not.toContain('<a ')
    expect(plain).not.toContain('Points')
  })
})

test('a cell that is not as published says what is', () => {
  const marked = renderToStaticMarkup(
    <BoardTable caption="" board={{ ...smallBoard, changes: [[7, 0]] }} rows={[2]} tried={new Map([[2, '2:2']])} />,
  )

  expect(marked).toContain(', published: Desk')
  expect(marked).toContain(', tried instead of Desk')
})

describe('a board that is walked by keyboard', () => {
  const grid = renderToStaticMarkup(
    <BoardTable
      caption=""
      board={smallBoard}
      rows={[2]}
      points={smallBoard.points}
      grid={{ focus: { row: 700, column: 2 }, ...still }}
      slice={{ before: 31_500, after: 9_000, first: 700, total: 1_000 }}
    />,
  )

  test('tells how many rows it has, and which of them are drawn', () => {
    expect(grid).toContain('role="grid"')
    expect(grid).toContain('aria-rowcount="1001"')
    expect(grid).toContain('aria-colcount="5"')
    expect(grid).toContain('aria-rowindex="702"')
    expect(grid).toContain('style="height:31500px"')
  })

  test('has one cell that takes the focus, and frozen ones that cannot be changed', () => {
    expect(grid.match(/tabindex="0"/gi)).toHaveLength(1)
    expect(grid.match(/aria-readonly="true"/g)).toHaveLength(1)
    expect(grid.match(/draggable="true"/g)).toHaveLength(2)
  })
})

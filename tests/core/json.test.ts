import { expect, test } from 'vitest'
import { canonicalJson } from '@/lib/core/canonical'
import { readJson } from '@/lib/core/json'

const read = (text: string) => readJson(text, { depth: 4, faults: 10 })

test.each(['null', '-0.5e3', '"é\\n\\u00e9\\ud83d\\ude00"', '[]', '{}', ' [1, {"a": [true, false]} ]\n', '"😀"'])(
  '%s means what JSON says it means',
  (text) => expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown }),
)

test.each([
  ['', 'line 1, column 1: the document ends too early'],
  ['{\n  "a" 2}', 'line 2, column 7: expected a colon'],
  ['{"a": 1,}', 'line 1, column 9: expected a name in double quotes'],
  ['[1 2]', 'line 1, column 4: expected a comma or a closing bracket'],
  ['{"a": 1 "b"}', 'line 1, column 9: expected a comma or a closing brace'],
  ['[01]', 'line 1, column 3: expected a comma or a closing bracket'],
  ['[NaN]', 'line 1, column 2: expected a value, found "N"'],
  ['tru', 'line 1, column 1: expected true'],
  ['"a', 'line 1, column 1: this text does not end, or holds a character that must be escaped'],
  ['"\\x"', 'line 1, column 1: this text does not end, or holds a character that must be escaped'],
  ['1 2', 'line 1, column 3: expected the end of the document'],
  ['[[[[[]]]]]', 'line 1, column 5: this is nested too deeply'],
])('%j is refused where it goes wrong', (text, fault) => {
  expect(read(text)).toEqual({ ok: false, faults: [fault] })
})

test('a name given twice, the name of a prototype and an infinite number are faults in their places', () => {
  const text = '{"a": {"b c": [1, {"x": 1, "x": 2}]}, "__proto__": {"y": 1}, "n": 1e999}'

  expect(read(text)).toEqual({
    ok: false,
    faults: [
      'a["b c"][1].x: this name is given twice',
      '__proto__: this name cannot be used',
      'n: this number is too large',
    ],
  })
})

test('a long text of nothing but escapes is read', () => {
  expect(read(`"${'\\"'.repeat(3_900_000)}"`)).toMatchObject({ ok: true })
})

test('what is equal has one canonical spelling', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined, A: -0 })).toBe('{"A":0,"b":[1,{"c":"é","d":null}]}')
})

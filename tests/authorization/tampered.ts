import { type Filled, filledIn, sent } from './filling';
import type { Field } from './forms';
import { fitting } from './table/forms';

// A form as no page of ours sends it: what somebody changes in it, a program leaves out, an old page still holds.

const others: Record<string, (field: Field) => Filled> = {
  missing: () => [],
  empty: ({ name }) => [[name, '']],
  'blanks only': ({ name }) => [[name, ' \t ']],
  'with something else': ({ name }) => [[name, 'no option of ours']],
  'with signs': ({ name }) => [[name, '<>%{}\u0000\u202e漢🙂']],
  'with a number beyond all numbers': ({ name }) => [[name, '99999999999999999999']],
  'with a negative number': ({ name }) => [[name, '-1.5']],
  'far too long': ({ name }) => [[name, 'long '.repeat(60_000)]],
  twice: ({ name }) => [
    [name, 'one'],
    [name, 'two'],
  ],
  'as a list': ({ name }) => [
    [`${name}[0]`, 'one'],
    [`${name}[1]`, ''],
    [`${name}[3]`, 'two'],
  ],
  'as an object': ({ name }) => [[`${name}.within`, 'one']],
  'with too many': ({ name }) => Array.from({ length: 1_100 }, () => [name, 'one'] as const),
  'as too long a list': ({ name }) => Array.from({ length: 250 }, (_, at) => [`${name}[${at}]`, 'one'] as const),
  'with a file for words': ({ name }) => [[name, new File(['a'], 'a.svg', { type: 'image/svg+xml' })]],
};

/** Every way of tampering with every field, the others filled in; and a form with nothing in it. */
export function* tampered(fields: readonly Field[]): Generator<readonly [how: string, request: Request]> {
  yield ['with nothing in it', sent([], false)];
  for (const name of ['__intent__', '__state__'])
    yield [`with ${name}`, sent([...filledIn({ fields }, fitting), [name, '{"type":"validate","payload":{}}']], false)];
  const names = [...new Set(fields.map(({ name }) => name.replace(/\[\d+\]/g, '')))];
  for (const name of names) yield [`${name} as the whole`, sent([[name, 'one']], false)];
  for (const field of fields)
    for (const [how, change] of Object.entries(others)) {
      const rest = filledIn({ fields: fields.filter((each) => each !== field) }, fitting);
      const filled = [...rest, ...change(field)];
      yield [
        `${field.name} ${how}`,
        sent(
          filled,
          filled.some(([, value]) => typeof value !== 'string'),
        ),
      ];
    }
}

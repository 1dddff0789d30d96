import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheet } from '~/seal/typeset/sheet';
import { placed, printedSheet } from './page-breaks';
import { sampleEdition } from './sample';

const letters = (unit: string, least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((length) => unit.repeat(length).slice(0, length));
const compound = fc
  .array(fc.constantFrom('verfassungs', 'gerichts', 'entscheidungs', 'begründungs', 'schutz', 'zusammenfassungs'), {
    minLength: 3,
    maxLength: 9,
  })
  .map((parts) => `Kinder${parts.join('')}frage`);
/** Words that no line holds: said ones, addresses, figures, capitals, joined by what lets no line end. */
const longWord = fc.oneof(
  compound,
  compound.map((word) => word.toUpperCase()),
  compound.map((word) => word.replace('schutz', 'Schutz2')),
  letters('Wg', 20, 200),
  letters('W', 20, 120),
  letters('0123456789', 60, 200),
  letters('12-34/', 60, 200),
  letters('x', 40, 200),
  letters('а', 40, 90),
  letters('abcdefg.', 60, 200),
  letters('Kinder\u00A0', 60, 200),
  letters('e\u0323\u0301', 60, 200),
  letters('a_b', 60, 200),
  letters('abcdefghij', 30, 160).map((path) => `https://www.example.org/${path}`),
  letters('abc/d-e', 60, 160).map((path) => `https://www.example.org/${path}?q=%20${path}`),
  letters('abcdefghi', 20, 60).map((name) => `${name}@${name}.example`),
);
const escaped = (word: string) => word.replace(/[_*[\]]/gu, '\\$&');
const ways: ((word: string) => string)[] = [
  escaped,
  (word) => `**${word}**`,
  (word) => `\`${word}\``,
  (word) => `[${escaped(word)}](https://children.example/a)`,
  (word) => `[${escaped(word.slice(0, 24))}](https://children.example/a)${escaped(word.slice(24))}`,
  (word) =>
    `${escaped(word.slice(0, 9))}[${escaped(word.slice(9, 40))}](https://children.example/a)${escaped(word.slice(40))}`,
  (word) => `*${word.slice(0, 30)}*${escaped(word.slice(30))}`,
];
const paragraph = fc
  .tuple(longWord, fc.constantFrom(...ways), fc.nat({ max: 9 }))
  .map(([word, way, before]) => `${'und '.repeat(before)}${way(word)}, und so weiter.`);

/** The right edge of the text, of its size, and of what takes the whole width, in millimetres; a last sign may hang over it. */
const edgeOf = (size: number) => 30 + (size === 10.6 ? 128.5 : 155) + 4;
/** Behind the text. */
const watermark = 30;

test.each(['de', 'ro', 'mt', 'bg'] as const)(
  'no word runs off the page, of whatever kind and wherever it stands, in %s',
  async (language) => {
    const body = fc.sample(paragraph, { seed: 4, numRuns: 110 });
    const [first = '', ...others] = fc.sample(longWord, { seed: 5, numRuns: 40 });
    const lists = body.slice(80, 95).map((one) => `- ${one}\n\n  > - ${one}`);
    const { content } = await sampleEdition(6, { variant: 'names' });
    const edition = {
      ...content,
      letter: { ...content.letter, shortTitle: first },
      text: {
        ...content.text,
        language,
        title: `Ein ${first}`,
        subject: others.slice(0, 2).join(' '),
        addresseeBlock: others.slice(2, 8),
        askInBrief: others.slice(8, 12).join(' '),
        asks: body.slice(95, 110),
        body: [
          ...body.slice(0, 80),
          ...others.slice(12, 20).map((word, place) => `${'#'.repeat((place % 3) + 2)} ${escaped(word)}`),
          ...lists,
          'Eine Note.[^1]',
          `    ${others[20]}`,
          `[^1]: ${body[3]} ${body[7]}`,
        ].join('\n\n'),
      },
      imprint: {
        ...content.imprint,
        letterhead: { name: others[21] ?? '', lines: others.slice(22, 24), registerNumber: '1' },
        contact: {
          name: others[24] ?? '',
          role: others[25] ?? '',
          address: `${'ab'.repeat(30)}@${'cd'.repeat(30)}.example`,
        },
      },
      signatories: content.signatories.map((one, place) => ({
        ...one,
        name: others[26 + place] ?? '',
        statement: others[30 + place] ?? '',
        signedBy: { name: others[place] ?? '', role: others[9 + place] ?? '' },
      })),
    };
    const { logo: _logo, ...letterhead } = edition.imprint.letterhead as typeof content.imprint.letterhead;
    const { pdf } = await printedSheet(sheet({ ...edition, imprint: { ...edition.imprint, letterhead } }, undefined));
    const beyond = (await placed({ pdf })).filter(
      ({ right, size, words }) => right > edgeOf(size) && size < watermark && /[\p{L}\p{N}]/u.test(words),
    );
    expect(beyond.map(({ page, right, size, words }) => `${page}, ${right.toFixed()} mm, ${size}: ${words}`)).toEqual(
      [],
    );
  },
  240_000,
);

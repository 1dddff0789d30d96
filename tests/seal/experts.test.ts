import { describe, expect, test } from 'vitest';
import { attachments } from '~/seal/edition/attachments';
import { type EditionContent, editionSchema } from '~/seal/edition/edition';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { inOrder } from '~/seal/edition/order';
import { typeset } from '~/seal/typeset/typeset.server';
import { namesNotPrinted } from '~/seal/verify/printed-names';
import { printedText } from '~/seal/verify/printed-text.server';
import { sampleEdition } from './sample';

const people = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    endorsementId: `expert-${place}`,
    name: `${['Kadri Tamm', 'Eleni Papadopoulou', 'Jan de Vries'][place % 3]} ${place}`,
    ...(place % 3 < 2 && { title: 'Professor of Child Law' }),
    ...(place % 2 === 0 && { affiliation: 'University of Tartu, Department of Criminal Law and Criminology' }),
  }));

async function withExperts(count: number, signatories = 9, changed = {}) {
  const { content, logos } = await sampleEdition(signatories, { variant: 'names', ...changed });
  return { content: { ...content, ...(count > 0 && { experts: people(count) }) } as EditionContent, logos };
}

async function printedOf({ content, logos }: Awaited<ReturnType<typeof withExperts>>) {
  const { pdf } = await typeset(content, logos, true);
  return printedText(pdf);
}

const names = ({ signatories, experts = [] }: EditionContent) => [
  ...inOrder(signatories, { order: 'country', language: 'en' }).map(({ name }) => name),
  ...experts.map(({ name }) => name),
];

describe('individual experts in the letter', () => {
  test.each([
    [1, 9, 'names'],
    [7, 70, 'annex'],
    [120, 4, 'logos'],
  ] as const)('%i are printed after %i organisations, each in its order (%s)', async (count, signatories, variant) => {
    const edition = await withExperts(count, signatories, { variant });
    const text = await printedOf(edition);
    expect(namesNotPrinted(text, names(edition.content))).toEqual([]);
    expect(text.replace(/\s+/g, ' ')).toContain(`Signing in their own name: ${count}.`);
  });

  test('are told of in the language of the letter', async () => {
    for (const [language, heading] of [
      ['de', 'Fachleute im eigenen Namen'],
      ['el', 'Μεμονωμένοι εμπειρογνώμονες'],
    ] as const) {
      const edition = await withExperts(2, 3);
      const text = { ...edition.content.text, language };
      const printed = await printedOf({ ...edition, content: { ...edition.content, text } });
      expect(namesNotPrinted(printed, [heading])).toEqual([]);
    }
  });
});

describe('the files that an edition carries', () => {
  test('tell of experts apart, where there are any, and are as before where there are none', async () => {
    const { content } = await withExperts(2, 3);
    const kept = canonicalForm(content);
    expect(canonicalForm(editionSchema.parse(JSON.parse(kept)))).toBe(kept);
    const files = attachments(kept, { ...content, identifiers: '0'.repeat(64) });
    expect(files.map(({ name }) => name)).toEqual([
      ...['edition.json', 'signatories.json', 'signatories.csv', 'experts.json', 'experts.csv'],
    ]);
    expect(files[4]?.text).toContain('name,title,affiliation\r\nKadri Tamm 0,Professor of Child Law,');
    const { content: plain } = await withExperts(0, 3);
    expect(attachments(canonicalForm(plain), { ...plain, identifiers: '0'.repeat(64) })).toHaveLength(3);
  });
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attachments } from '~/seal/edition/attachments';
import { editionSchema, publicEditionSchema } from '~/seal/edition/edition';
import { editionDigest, publicFormOf } from '~/seal/edition/edition-digest.server';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { inOrder } from '~/seal/edition/order';
import { inventedSignatory, sampleEdition } from '../sample';

test('an edition read back from its canonical form is the same edition', async () => {
  const { content } = await sampleEdition(4);
  const form = canonicalForm(content);
  expect(form).not.toMatch(/[\n\r]/);
  expect(canonicalForm(editionSchema.parse(JSON.parse(form)))).toBe(form);
});

test('the digest can be computed from what the sealed letter carries', async () => {
  const { content } = await sampleEdition(4);
  const carried = publicFormOf(content);
  expect(createHash('sha256').update(carried).digest('hex')).toBe(editionDigest(canonicalForm(content)));
});

test('the identifiers of endorsements are under the digest, and are not carried', async () => {
  const { content } = await sampleEdition(2);
  const [first, second] = content.signatories;
  if (!first || !second) throw new Error('The sample has two signatories.');
  const other = { ...content, signatories: [{ ...first, endorsementId: 'another' }, second] };
  expect(editionDigest(canonicalForm(other))).not.toBe(editionDigest(canonicalForm(content)));
  const carried = publicFormOf(content);
  for (const secret of [first.endorsementId, second.endorsementId, '"letter-1"', '"text-1"'])
    expect(carried).not.toContain(secret);
});

test('the lead stands first, then the countries by their name in the language, then the names', () => {
  const named = (name: string, country: string, lead = false) => ({
    ...inventedSignatory(1, undefined),
    name,
    country,
    lead,
  });
  const signatories = [
    named('Ägide', 'SE'),
    named('Zebra', 'AT'),
    named('alpha', 'AT'),
    named('Lead', 'PL', true),
    named('Étoile', 'DE'),
  ];
  const names = (language: string) => inOrder(signatories, { order: 'country', language }).map((one) => one.name);
  expect(names('en')).toEqual(['Lead', 'alpha', 'Zebra', 'Étoile', 'Ägide']);
  // In German, Germany is called Deutschland and Austria Österreich.
  expect(names('de')).toEqual(['Lead', 'Étoile', 'alpha', 'Zebra', 'Ägide']);
});

test('a name that looks like a formula is no formula in the table', async () => {
  const { content } = await sampleEdition(1);
  const [first] = content.signatories;
  if (!first) throw new Error('The sample has a signatory.');
  const hostile = { ...first, name: '=HYPERLINK("https://evil.example";"x")', statement: 'Two\nlines, "quoted"' };
  const carried = publicFormOf({ ...content, signatories: [hostile] });
  const files = attachments(carried, publicEditionSchema.parse(JSON.parse(carried)));
  const table = files.find((file) => file.name === 'signatories.csv')?.text ?? '';
  expect(table).toContain('"\'=HYPERLINK(""https://evil.example"";""x"")"');
  expect(table).toContain('"Two\nlines, ""quoted"""');
});

import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { type LetterLanguage, letterLanguages } from '~/letters/text/languages';
import { type EditionContent, type Variant, variants } from '~/seal/edition/edition';
import { editionDigest } from '~/seal/edition/edition-digest.server';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { sheet } from '~/seal/typeset/sheet';
import { typeset } from '~/seal/typeset/typeset.server';
import { type Article, articles } from './articles.words';
import { pageContents } from './content-streams';
import { seen } from './read-pdf';
import { sampleEdition } from './sample';

/** A letter's body made of the article, long enough to be justified and hyphenated, with all that a body has. */
function articleBody({ heading, sentences: [first, second] }: Article): string {
  return `${first} *${second}*[^1]\n\n## ${heading}\n\n${first} ${second} ${first} **${second}**\n\n- ${first}\n- ${second}\n\n> ${second}\n\n[^1]: ${heading}, [un.org](https://www.un.org/udhr).\n`;
}

// Short: each language in one of the variants, in turn. Long (`npm run check:languages`): each in all three.
const long = process.env.LANGUAGES === 'long';
const cases = letterLanguages.flatMap((language, place) =>
  variants.filter((_, turn) => long || turn === place % variants.length).map((variant) => ({ language, variant })),
);
/** Of the sample: all that fits goes on the page that is begun; the annex begins one of its own. */
const expectedPages = (language: LetterLanguage, variant: Variant): number =>
  ({ names: '', logos: 'ar el', annex: '' })[variant].split(' ').includes(language) ? 3 : 2;
const digest = (content: EditionContent) => editionDigest(canonicalForm(content));

async function letter(language: LetterLanguage, variant: Variant) {
  const { content, logos } = await sampleEdition(6, { variant });
  const article = articles[language];
  const [first, second] = article.sentences;
  const text: EditionContent['text'] = {
    ...content.text,
    language,
    title: first.replace(/\.$/, ''),
    subject: article.heading,
    body: articleBody(article),
    asks: [first, second],
    askInBrief: second,
    addresseeBlock: [article.heading],
    authentic: { language: language === 'en' ? 'fr' : 'en', digest: 'c4'.repeat(32) },
  };
  const edition = { ...content, text };
  return { content: edition, ...(await typeset(edition, logos, true)) };
}

test.each(cases)('a letter in $language, $variant, says on its pages what it was given, and no more', async (one) => {
  const { content, pdf, pages } = await letter(one.language, one.variant);
  expect(pages).toBe(expectedPages(one.language, one.variant));
  await expectEmbeddedFonts(pdf);
  const read = (await pageContents(pdf)).flatMap(({ runs }) => runs);
  const { left, missing } = without(seen(read.join('')), given(content), repeated(content, pages));
  expect(missing).toEqual([]);
  // The marks that the typesetter puts around a statement, in the way of the language.
  expect(left).toMatch(/^(?:[„“”«»][“”«»])?$/u);
});

/** What a letter prints once, in its own words. */
function given(content: EditionContent): string[] {
  const { text, imprint } = content;
  const printed = sheet(content, digest(content));
  const { words } = printed;
  const [first, second] = articles[text.language as LetterLanguage].sentences;
  const { heading } = articles[text.language as LetterLanguage];
  const numbered = text.asks.map((ask, place) => `${place + 1}.${ask}`);
  return [
    imprint.letterhead.name,
    ...imprint.letterhead.lines,
    `${words.registerNumber}${words.colon}${imprint.letterhead.registerNumber}`,
    printed.placeAndDate,
    ...text.addresseeBlock,
    `${words.subject}${words.colon}${text.subject}`,
    text.title,
    words.authentic ?? '',
    text.askInBrief,
    words.asks,
    ...numbered,
    ...[first, second, heading, first, second, first, second, `–${first}`, `–${second}`, second],
    ...['1', `1${heading},`, 'un.org', '.'],
    ...printedOfSignatories(content),
  ].filter((one) => one !== '');
}

function printedOfSignatories(content: EditionContent): string[] {
  const printed = sheet(content, digest(content));
  const { words, lead, groups, statements, wall } = printed;
  const signedBy = (one: (typeof lead)[number]) => (one.signedBy ? `${one.signedBy.name},${one.signedBy.role}` : '');
  const named = groups.flatMap(({ heading, members }) => [
    heading ?? members[0]?.country ?? '',
    ...members.flatMap((one) => [one.name, one.host ?? '', signedBy(one), String(one.number)]),
  ]);
  const onTheLetter = lead.flatMap((one) => [words.lead, one.name, `${one.country}·${one.host}`, signedBy(one)]);
  const labelled = (label: string, value: string) => `${label}${words.colon}${value}`;
  return [
    ...(printed.variant === 'annex' ? [...onTheLetter, words.seeAnnex, words.annex] : [words.signatories]),
    ...[words.count, words.country, words.organisation, words.website, words.numberOf, `·${words.lead}`, ...named],
    ...(statements.length > 0 ? [words.statements] : []),
    ...statements.flatMap((one) => [one.statement, one.name]),
    ...(wall ? [words.logos, ...wall.logos.filter((one) => !('logo' in one)).map((one) => one.name)] : []),
    ...[words.contact, `${content.imprint.contact?.name},${content.imprint.contact?.role}`, 'ada@children.example'],
    ...[String(printed.contact?.telephone), words.verify, words.checkCode, printed.code ?? ''],
    ...[words.howToVerify[0] ?? '', 'letters.example/verify', words.howToVerify[1] ?? '', words.record],
    labelled(words.editionLabel, `${words.edition}·letters.example/letters/no-gap-in-protection`),
    ...[labelled(words.sealedLabel, printed.record.sealed), labelled(words.textLabel, printed.record.text)],
    labelled(words.trailLabel, `${words.trail},${printed.record.trail}`),
    labelled(words.templateLabel, `${printed.record.template}·Typst0.14.2`),
    labelled(words.fontsLabel, printed.record.fonts),
  ];
}

/** What stands on every page. */
function repeated(content: EditionContent, pages: number): string[] {
  const { words, shortTitle } = sheet(content, digest(content));
  return Array.from({ length: pages }, (_, page) => [
    shortTitle,
    `${words.page[0]}${page + 1}${words.page[1]}${pages}${words.page[2]}`,
  ]).flat();
}

function without(extracted: string, once: readonly string[], onPages: readonly string[]) {
  const missing: string[] = [];
  const sought = [...once, ...onPages].map(seen).sort((a, b) => b.length - a.length);
  let left = extracted;
  for (const one of sought) {
    if (left.includes(one)) left = left.replace(one, () => '\u0000');
    else missing.push(one);
  }
  return { left: left.replaceAll('\u0000', ''), missing };
}

async function expectEmbeddedFonts(pdf: Uint8Array): Promise<void> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const descriptors = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/FontDescriptor',
    );
  expect(descriptors.length).toBeGreaterThan(2);
  for (const one of descriptors) {
    expect(['FontFile2', 'FontFile3'].some((key) => one.has(PDFName.of(key)))).toBe(true);
  }
}

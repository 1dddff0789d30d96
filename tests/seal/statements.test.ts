import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { publicLetter } from '~/publication/page/public-letter.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { type EditionContent, editionSchema } from '~/seal/edition/edition';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { sealEdition } from '~/seal/sealing/seals.server';
import { sheetWords } from '~/seal/typeset/sheet.words';
import { printedSignatories } from '~/seal/typeset/sheet-signatories';
import { typeset } from '~/seal/typeset/typeset.server';
import type { Decision } from '~/sign-on/decision/decision';
import { decide } from '~/sign-on/decision/decisions.server';
import { deskOf } from '../setup/letters';
import { aLetterToSeal, anEndorsement, frozen, type ReadyToSeal } from '../setup/sealing';
import { tamper } from '../setup/tampering';
import { sampleEdition } from './sample';

const name = (text: string) => PDFName.of(text);

/** Every language that an element of the structure names, in the order of reading. */
function languagesOf(node: PDFDict): string[] {
  const kids = node.lookup(name('K'));
  const list = kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [kids];
  const own = node.has(name('Lang')) ? [String(node.lookup(name('Lang'))).replace(/[()]/g, '')] : [];
  return [...own, ...list.flatMap((kid) => (kid instanceof PDFDict && kid !== node ? languagesOf(kid) : []))];
}

async function withStatement(statement: string, statementLanguage?: 'fr' | 'ar') {
  const sample = await sampleEdition(4, { variant: 'names' });
  const [first, second, ...rest] = sample.content.signatories;
  const { statement: _said, ...bare } = second!;
  const speaking = { ...bare, statement, ...(statementLanguage && { statementLanguage }) };
  const others = rest.map(({ statement: _other, ...one }) => one);
  const content: EditionContent = { ...sample.content, signatories: [first!, speaking, ...others] };
  return { content, logos: sample.logos };
}
async function languagesIn({ content, logos }: Awaited<ReturnType<typeof withStatement>>) {
  const { pdf } = await typeset(content, logos, true);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return languagesOf(document.catalog.lookup(name('StructTreeRoot'), PDFDict));
}

describe('a statement in another language than the letter’s', () => {
  test('has that language in the tags of the PDF; one in the letter’s own names none', async () => {
    expect(await languagesIn(await withStatement('Chaque signalement compte.', 'fr'))).toContain('fr');
    expect(await languagesIn(await withStatement('كل بلاغ مهم.', 'ar'))).toContain('ar');
    expect(await languagesIn(await withStatement('Every report counts.'))).not.toContain('fr');
  });

  test('has the marks and spaces of its language', async () => {
    const { content } = await withStatement('Elle dit : "oui" !', 'fr');
    const { statements } = printedSignatories(content, sheetWords('en').say, (words) => words);
    expect(statements).toMatchObject([{ statement: 'Elle dit\u00a0: «\u00a0oui\u00a0»\u202f!', language: 'fr' }]);
  });
});

test('an edition from before statements had a language keeps its canonical form', async () => {
  const { content } = await withStatement('Every report counts.');
  const kept = canonicalForm(content);
  expect(kept).not.toContain('statementLanguage');
  expect(canonicalForm(editionSchema.parse(JSON.parse(kept)))).toBe(kept);
});

describe('around a seal', () => {
  let ready: ReadyToSeal;
  let slug: string;
  let speaking: string;
  const by = async (id: string, decision: Decision, reason = 'It speaks of another proposal.') =>
    decide(await deskOf(ready.lead.editor, ready.letter.id, 'decide on signatories'), id, decision, { reason });
  const printedNow = async () => {
    const edition = await database().edition.findFirstOrThrow({
      where: { letterId: ready.letter.id },
      orderBy: { number: 'desc' },
    });
    return editionSchema.parse(JSON.parse(edition.content)).signatories.map(({ name, statement }) => [name, statement]);
  };
  const onThePage = async () => {
    const page = await publicLetter(slug, new Date());
    if (page?.kind !== 'readable') throw new Error('not readable');
    return page.signatories.flatMap(({ statement }) => statement ?? []);
  };

  beforeAll(async () => {
    ready = await aLetterToSeal({ names: ['Harbour', 'Lantern'] });
    const { letter, lead, endorsements } = ready;
    speaking = endorsements[1]!;
    await tamper((tx) =>
      tx.endorsement.update({
        where: { id: speaking },
        data: { statement: 'Chaque signalement compte.', statementLanguage: 'fr', statementShownAt: new Date() },
      }),
    );
    await publishLetter(await deskOf(lead.editor, letter.id, 'publish letters'));
    slug = (await database().letter.findUniqueOrThrow({ where: { id: letter.id } })).slug;
  });

  test('what is left out before it is not printed; what is shown is, with its language', async () => {
    await by(speaking, 'statement-left-out');
    expect(await onThePage()).toEqual([]);
    await by(speaking, 'statement-shown');
    expect(await onThePage()).toEqual(['Chaque signalement compte.']);
    await sealEdition(await frozen(ready));
    expect(await printedNow()).toEqual([
      ['Harbour', undefined],
      ['Lantern', 'Chaque signalement compte.'],
    ]);
    const { content } = await database().edition.findFirstOrThrow({ where: { letterId: ready.letter.id } });
    expect(content).toContain('"statementLanguage":"fr"');
  });

  test('what is left out after it shows in later editions only: page and sealed letter say the same', async () => {
    const before = await database().edition.findFirstOrThrow({ where: { letterId: ready.letter.id } });
    await by(speaking, 'statement-left-out');
    expect(await onThePage()).toEqual(['Chaque signalement compte.']);
    const same = await database().edition.findUniqueOrThrow({ where: { id: before.id } });
    expect([same.content, same.digest]).toEqual([before.content, before.digest]);
    await sealEdition(await frozen(ready));
    expect(await printedNow()).toEqual([
      ['Harbour', undefined],
      ['Lantern', undefined],
    ]);
    expect(await onThePage()).toEqual([]);
  });

  test('whom the edition prints can no longer be declined; who co-signed later still can', async () => {
    await expect(by(speaking, 'declined')).rejects.toThrow('Lantern is printed in edition 2');
    const late = await anEndorsement(ready.letter, (await aLetterToSeal({ names: ['Compass'] })).lead, ready.lead);
    await by(late, 'declined');
    expect((await database().endorsement.findUniqueOrThrow({ where: { id: late } })).declinedAt).not.toBeNull();
  });
});

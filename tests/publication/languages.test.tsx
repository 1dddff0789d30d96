import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { LetterPage } from '~/publication/page/letter-page';
import { publicLetter } from '~/publication/page/public-letter.server';
import { publishedPdf } from '~/publication/page/sealed-letter.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { firstChoices } from '~/seal/edition/choices';
import { keepChoices } from '~/seal/edition/choices.server';
import { currentEdition } from '~/seal/edition/current-editions.server';
import { editionSchema } from '~/seal/edition/edition';
import { voidEditions } from '~/seal/edition/voiding.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { holdingLetter } from '../setup/holding';
import { deskOf } from '../setup/letters';
import { aLetterToSeal, frozen, type ReadyToSeal } from '../setup/sealing';
import { translated } from '../setup/translations';

let ready: ReadyToSeal;
let slug: string;
const now = () => new Date();
const pageIn = async (language?: string) => {
  const page = await publicLetter(slug, now(), language);
  if (page?.kind !== 'readable') throw new Error('there is no such page');
  return page;
};
const sealedIn = async (language: string) => {
  await keepChoices(await deskOf(ready.lead.editor, ready.letter.id, 'seal letters'), firstChoices(language));
  const id = await frozen(ready);
  await sealEdition(id);
  return id;
};

beforeAll(async () => {
  ready = await aLetterToSeal();
  ({ slug } = await database().letter.findUniqueOrThrow({ where: { id: ready.letter.id } }));
  await publishLetter(await deskOf(ready.lead.editor, ready.letter.id, 'publish letters'));
  await translated(await deskOf(ready.lead.editor, ready.letter.id, 'draft letters'), 'fr');
  await translated(await deskOf(ready.lead.editor, ready.letter.id, 'draft letters'), 'ar');
});

describe('the public page in another language', () => {
  it('is the letter in it, at an address below the letter’s own', async () => {
    const page = await pageIn('fr');
    expect(page.text).toMatchObject({ language: 'fr', authentic: false, title: 'fr: Protect children online' });
    expect(page.path).toBe(`/letters/${slug}/fr`);
    expect(page.languages.map(({ code, authentic }) => [code, authentic])).toEqual([
      ['en', true],
      ['ar', false],
      ['fr', false],
    ]);
    expect(await publicLetter(slug, now(), 'de')).toBeNull();
  });

  it('says that the organisations consented to the authentic text, and where that is', async () => {
    const shown = renderToStaticMarkup(<LetterPage letter={await pageIn('fr')} />);
    expect(shown).toContain('consented to the authentic text, in English');
    expect(renderToStaticMarkup(<LetterPage letter={await pageIn()} />)).not.toContain(
      'consented to the authentic text',
    );
  });

  it('is written from right to left where the language is', async () => {
    expect(renderToStaticMarkup(<LetterPage letter={await pageIn('ar')} />)).toContain('lang="ar" dir="rtl"');
  });
});

describe('editions side by side', () => {
  let [english, french]: string[] = [];
  beforeAll(async () => {
    english = await sealedIn('en');
    french = await sealedIn('fr');
  });
  const standing = async (language?: string) => (await currentEdition(ready.letter.id, database(), language))?.id;

  it('stand each in its language; the authentic one is the letter’s', async () => {
    expect([await standing(), await standing('en'), await standing('fr'), await standing('ar')]).toEqual([
      english,
      english,
      french,
      undefined,
    ]);
  });

  it('of a translation name the authentic text', async () => {
    const { content } = await database().edition.findUniqueOrThrow({ where: { id: french! } });
    expect(editionSchema.parse(JSON.parse(content)).text).toMatchObject({
      language: 'fr',
      authentic: { language: 'en', digest: ready.letter.digest },
    });
  });

  it('are offered each on its page', async () => {
    expect([(await pageIn()).sealed?.number, (await pageIn('fr')).sealed?.number, (await pageIn('ar')).sealed]).toEqual(
      [1, 2, null],
    );
    expect((await publishedPdf(slug, now()))?.name).toMatch(/\(en\)\.pdf$/);
    expect((await publishedPdf(slug, now(), 'fr'))?.name).toMatch(/\(fr\)\.pdf$/);
    expect(await publishedPdf(slug, now(), 'ar')).toBeNull();
  });

  it('have the place that was sealed, whatever the translation says since', async () => {
    const where = { letterId_language: { letterId: ready.letter.id, language: 'fr' } };
    const sealed = (await pageIn('fr')).imprint.place;
    await database().translation.update({ where, data: { place: 'Liège' } });
    expect((await pageIn('fr')).imprint.place).toBe(sealed);
    await database().translation.update({
      where: { letterId_language: { ...where.letterId_language, language: 'ar' } },
      data: { place: 'بروكسل' },
    });
    expect((await pageIn('ar')).imprint.place).toBe('بروكسل');
  });

  it('become void together where a name on them may no longer stand there', async () => {
    const fallen = [ready.endorsements[1]!];
    const voided = await holdingLetter(ready.letter.id, now(), (held) =>
      voidEditions(held, 'withdrawal', { endorsements: fallen }),
    );
    expect(voided).toEqual([1, 2]);
    expect([await standing('en'), await standing('fr')]).toEqual([undefined, undefined]);
  });
});

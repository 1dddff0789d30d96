import { beforeAll, describe, expect, it } from 'vitest';
import { makeTranslatedText, translationsOf } from '~/letters/translation/translated-texts.server';
import { beginTranslation, saveTranslation, translationOf } from '~/letters/translation/translations.server';
import { database } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, aVersion, deskOf } from '../../setup/letters';
import { translated } from '../../setup/translations';

let lead: AnOrganisation;
let letter: Awaited<ReturnType<typeof aLetter>>;
const drafting = () => deskOf(lead.editor, letter.id, 'draft letters');
const standing = async () => (await translationOf(letter.id, 'fr'))!;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'SE', verified: true });
});

async function begun() {
  letter = await aLetter(lead);
  await beginTranslation(await drafting(), 'fr');
}

describe('translating', () => {
  beforeAll(begun);

  it('begins once, and never into the language of the letter', async () => {
    await beginTranslation(await drafting(), 'fr');
    expect(await database().translation.count({ where: { letterId: letter.id } })).toBe(1);
    await expect(beginTranslation(await drafting(), 'en')).rejects.toThrow('already written in this language');
  });

  it('keeps what is saved at the counter that was read, and refuses a save over somebody else’s', async () => {
    const typed = [{ words: 'Protégez les enfants', stands: false }];
    const form = { counter: 0, version: 1, typed, shortTitle: '', place: 'Bruxelles' };
    expect(await saveTranslation(await drafting(), 'fr', form)).toMatchObject({ counter: 1 });
    expect(await standing()).toMatchObject({ counter: 1, place: 'Bruxelles' });
    expect((await standing()).parts[0]).toMatchObject({ translated: 'Protégez les enfants', standing: 'current' });
    const other = { ...form, typed: [{ words: 'Autre chose', stands: false }] };
    await expect(saveTranslation(await drafting(), 'fr', other)).rejects.toThrow('Someone saved');
    expect((await standing()).parts[0]).toMatchObject({ translated: 'Protégez les enfants' });
    // Word for word what is saved is no other text.
    expect(await saveTranslation(await drafting(), 'fr', form)).toMatchObject({ counter: 1 });
  });

  it('says in the trail that the print details changed, and makes the public page anew, where they did', async () => {
    const told = async () => {
      const { publicRevision } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
      const changed = (await eventsOf(letterTrail(letter.id))).filter(({ kind }) => kind === 'imprint-changed');
      return [changed.length, publicRevision];
    };
    const saving = async (typed: string, place: string) => {
      const { counter } = await standing();
      const parts = [{ words: typed, stands: false }];
      await saveTranslation(await drafting(), 'fr', { counter, version: 1, typed: parts, shortTitle: '', place });
    };
    await saving('Protégez les enfants', 'Bruxelles');
    const [events, revision] = await told();
    await saving('Protégez-les', 'Bruxelles');
    expect(await told()).toEqual([events, revision]);
    await saving('Protégez-les', 'Liège');
    expect(await told()).toEqual([events! + 1, revision! + 1]);
  });

  it('makes no text while parts are missing', async () => {
    const { counter } = await standing();
    await expect(makeTranslatedText(await drafting(), 'fr', { counter, version: 1 })).rejects.toThrow('not translated');
  });
});

describe('the text of a translation', () => {
  beforeAll(async () => {
    await begun();
    await translated(await drafting(), 'fr');
  });
  const texts = () =>
    database().text.findMany({ where: { versionId: letter.versionId, language: 'fr' }, orderBy: { ordinal: 'asc' } });

  it('is one of the version, not authentic, with an event', async () => {
    expect(await texts()).toMatchObject([{ ordinal: 1, authentic: false, title: 'fr: Protect children online' }]);
    const made = (await eventsOf(letterTrail(letter.id))).filter(({ kind }) => kind === 'translation-made');
    expect(made.map(({ plain }) => plain)).toMatchObject([{ language: 'fr', ordinal: 1, number: 1 }]);
  });

  it('is not made twice of the same words', async () => {
    const { counter } = await standing();
    await expect(makeTranslatedText(await drafting(), 'fr', { counter, version: 1 })).rejects.toThrow(
      'identical to the last text',
    );
  });

  it('is another text once it is corrected; the first stays', async () => {
    const { parts, counter } = await standing();
    const typed = parts
      .map(({ translated: words }) => ({ words, stands: false }))
      .with(0, { words: 'Mieux', stands: false });
    const form = { counter, version: 1, typed, shortTitle: '', place: '' };
    const saved = (await saveTranslation(await drafting(), 'fr', form))!;
    expect((await translationsOf(letter.id)).translations).toMatchObject([{ changed: true, text: { ordinal: 1 } }]);
    await makeTranslatedText(await drafting(), 'fr', { counter: saved.counter, version: 1 });
    expect((await texts()).map(({ ordinal, title }) => [ordinal, title])).toEqual([
      [1, 'fr: Protect children online'],
      [2, 'Mieux'],
    ]);
  });

  it('is made of what was shown, or not at all', async () => {
    const { counter } = await standing();
    const stale = makeTranslatedText(await drafting(), 'fr', { counter: counter - 1, version: 1 });
    await expect(stale).rejects.toBeInstanceOf(Refusal);
  });
});

describe('when the version moves', () => {
  it('the paragraphs that were changed lag, and no text is made until they follow', async () => {
    await begun();
    await translated(await drafting(), 'fr');
    await aVersion(letter.id, { title: 'Protect every child online' }, 2);
    const { parts, counter, version } = await standing();
    expect(version.number).toBe(2);
    expect(parts.filter((part) => part.standing === 'lagging').map(({ part }) => part)).toEqual(['title']);
    await expect(makeTranslatedText(await drafting(), 'fr', { counter, version: 2 })).rejects.toThrow('out of date');
    await translated(await drafting(), 'fr');
    expect((await translationsOf(letter.id)).translations).toMatchObject([{ lagging: 0, text: { ordinal: 1 } }]);
  });
});

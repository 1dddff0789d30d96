import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { publicLetter } from '~/publication/page/public-letter.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { choicesIn, firstChoices } from '~/seal/edition/choices';
import { choicesOf, keepChoices } from '~/seal/edition/choices.server';
import { editionSchema } from '~/seal/edition/edition';
import { sealEdition } from '~/seal/sealing/seals.server';
import { arrangeSignatories } from '~/sign-on/signatories/arrangements.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { deskOf } from '../../setup/letters';
import { aLetterToSeal, frozen, type ReadyToSeal } from '../../setup/sealing';

const sealing = ({ lead, letter }: ReadyToSeal) => deskOf(lead.editor, letter.id, 'seal letters');
const contentOf = async (id: string) =>
  editionSchema.parse(JSON.parse((await database().edition.findUniqueOrThrow({ where: { id } })).content));

describe('the choices of an edition', () => {
  it('are the authentic text with logos by country, until others are kept', async () => {
    const ready = await aLetterToSeal();
    const letter = (await sealing(ready)).letter;
    expect(await choicesOf(letter)).toEqual(firstChoices('en'));
    await keepChoices(await sealing(ready), { language: 'en', variant: 'names', order: 'name', ignoresArticles: true });
    expect(await choicesOf(letter)).toMatchObject({
      variant: 'names',
      order: 'name',
      ignoresArticles: true,
    });
    expect(await contentOf(await frozen(ready))).toMatchObject({
      variant: 'names',
      order: 'name',
      ignoresArticles: true,
    });
  });

  it('can be no language that the letter does not have', async () => {
    const ready = await aLetterToSeal();
    const wish = { ...firstChoices('fr'), variant: 'names' as const };
    await expect(keepChoices(await sealing(ready), wish)).rejects.toThrow('no translation in that language');
  });

  it('of a proof are read from its address, what says nothing stays as it was kept', () => {
    const kept = firstChoices('en');
    expect(choicesIn(new URLSearchParams(''), kept)).toEqual(kept);
    expect(choicesIn(new URLSearchParams('variant=annex&ignoresArticles=on'), kept)).toEqual({
      ...kept,
      variant: 'annex',
      ignoresArticles: true,
    });
    expect(choicesIn(new URLSearchParams('variant=poster'), kept)).toEqual(kept);
  });
});

describe('the arrangement of the signatories', () => {
  let ready: ReadyToSeal;
  const orderedNames = async () => (await contentOf(await frozen(ready))).signatories.map(({ name }) => name);
  beforeAll(async () => {
    ready = await aLetterToSeal({ names: ['Harbour', 'Anchor', 'Compass', 'Beacon'] });
    const [, , compass, beacon] = ready.endorsements as [string, string, string, string];
    await arrangeSignatories(await sealing(ready), [
      { endorsement: compass, pinned: 1, umbrella: '', tier: '' },
      { endorsement: beacon, pinned: null, umbrella: 'Light', tier: 'Friends' },
    ]);
  });

  it('is an event with the number that moved, and none where nothing moved', async () => {
    const beacon = { endorsement: ready.endorsements[3]!, pinned: null, umbrella: 'Light', tier: 'Friends' };
    expect(await arrangeSignatories(await sealing(ready), [beacon])).toBe(0);
    const events = (await eventsOf(letterTrail(ready.letter.id))).filter(({ kind }) => kind === 'signatories-arranged');
    expect(events.map(({ plain }) => plain)).toEqual([{ signatories: 2 }]);
  });

  it('touches no endorsement of another letter', async () => {
    const other = await aLetterToSeal();
    const theirs = { endorsement: other.endorsements[1]!, pinned: 1, umbrella: 'Taken', tier: '' };
    expect(await arrangeSignatories(await sealing(ready), [theirs])).toBe(0);
  });

  it('is what the edition prints and what the public page follows', async () => {
    await keepChoices(await sealing(ready), {
      language: 'en',
      variant: 'names',
      order: 'umbrella',
      ignoresArticles: false,
    });
    expect(await orderedNames()).toEqual(['Harbour', 'Compass', 'Beacon', 'Anchor']);
    const { id } = await database().edition.findFirstOrThrow({ where: { letterId: ready.letter.id } });
    await sealEdition(id);
    await publishLetter(await deskOf(ready.lead.editor, ready.letter.id, 'publish letters'));
    const { slug } = await database().letter.findUniqueOrThrow({ where: { id: ready.letter.id } });
    const page = await publicLetter(slug, new Date());
    if (page?.kind !== 'readable') throw new Error('the letter is published');
    expect(page.signatories.map(({ name }) => name)).toEqual(['Harbour', 'Compass', 'Beacon', 'Anchor']);
    expect(page.groups.map(({ kind, heading }) => heading ?? kind)).toEqual(['lead', 'pinned', 'Light', 'group']);
  });
});

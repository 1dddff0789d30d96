import { beforeAll, describe, expect, it } from 'vitest';
import { beginTranslation, translationOf } from '~/letters/translation/translations.server';
import { database } from '~/platform/database/database.server';
import { firstChoices } from '~/seal/edition/choices';
import { keepChoices } from '~/seal/edition/choices.server';
import { doubtsIn } from '~/seal/preflight/doubts';
import { type Finding, namesInSentence } from '~/seal/preflight/preflight';
import { words } from '~/seal/preflight/seal-page.words';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { preflightOf } from '~/seal/sealing/preflight.server';
import { digestOfShown, sealAsShown } from '~/seal/sealing/sealing.server';
import { sealingForm } from '~/seal/sealing/sealing-form';
import { arrangeSignatories } from '~/sign-on/signatories/arrangements.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { inPlace } from '../../setup/coalition';
import { aVersion, deskOf } from '../../setup/letters';
import { aLetterToSeal, type ReadyToSeal, withLogo } from '../../setup/sealing';
import { tamper } from '../../setup/tampering';
import { translated } from '../../setup/translations';
import { sampleEdition, sampleLogo } from '../sample';

let ready: ReadyToSeal;
const sealing = () => deskOf(ready.lead.editor, ready.letter.id, 'seal letters');
const checked = async () => preflightOf(await sealing(), 'to the end');
const namesOf = (findings: readonly Finding[]) => findings.map(({ name }) => name);
const withLogos = async (wish: Parameters<typeof aLetterToSeal>[0] = {}) => {
  ready = await aLetterToSeal(wish);
  for (const [place, id] of ready.endorsements.entries()) await withLogo(id, ready.organisations[place]!, place + 1);
};

describe('before sealing', () => {
  it('nothing is found about a letter of which nothing is wrong, and it was set on trial', async () => {
    await withLogos();
    expect(await checked()).toMatchObject({ errors: [], warnings: [], trial: 'passed' });
  });

  it('what stands in the way comes with the way to its cure', async () => {
    await withLogos({ deadline: new Date(Date.now() + 3_600_000) });
    await database().imprint.update({ where: { letterId: ready.letter.id }, data: { place: '' } });
    const { errors } = await checked();
    expect(namesOf(errors)).toEqual(['no place', 'still open']);
    expect(errors.map(({ cure }) => cure?.to)).toEqual([
      `/desk/letters/${ready.letter.id}/imprint`,
      `/desk/letters/${ready.letter.id}/closure`,
    ]);
  });

  it('a character that no font has is named, with where it stands', async () => {
    await withLogos();
    const printed = { where: { id: ready.endorsements[1]! }, data: { printedName: 'Lantern 灯' } };
    await tamper((tx) => tx.endorsement.update(printed));
    const { errors } = await checked();
    expect(namesOf(errors)).toEqual(['unprintable names']);
    expect(errors[0]?.sentence).toMatch(/Lantern 灯.*灯$/);
    const deed = await sealing();
    await expect(freezeEdition(deed, {})).rejects.toThrow('our fonts cannot print');
  });

  it('an edition in another language waits for the translation that matches the version', async () => {
    await withLogos();
    const drafting = await deskOf(ready.lead.editor, ready.letter.id, 'draft letters');
    await beginTranslation(drafting, 'fr');
    await keepChoices(await sealing(), firstChoices('fr'));
    expect(await checked()).toMatchObject({ errors: [{ name: 'no text', cure: { label: 'Go to the translation' } }] });
    await translated(drafting, 'fr');
    expect(await checked()).toMatchObject({ errors: [], warnings: [], trial: 'passed' });
    const { id } = (await database().translation.findFirst({ where: { letterId: ready.letter.id } }))!;
    await database().translatedPart.updateMany({
      where: { translationId: id, part: 'title' },
      data: { words: 'Autre' },
    });
    expect(namesOf((await checked()).warnings)).toEqual(['translation changed']);
    expect((await translationOf(ready.letter.id, 'fr'))?.parts[0]?.translated).toBe('Autre');
  });

  it('and waits again once the letter has moved to another version', async () => {
    const moved = await aVersion(ready.letter.id, { title: 'Another title' }, 2);
    const deadline = new Date(Date.now() + 3_600_000);
    await database().opening.create({
      data: {
        letterId: ready.letter.id,
        firstVersionId: moved.versionId,
        openedAt: new Date(),
        firstDeadline: deadline,
        timeZone: 'Europe/Brussels',
      },
    });
    expect(namesOf((await checked()).errors)).toContain('no text');
  });
});

describe('what is doubtful', () => {
  it('is who is not printed, and whose logo is missing or can hardly be seen', async () => {
    await withLogos({ unverified: ['Compass'] });
    const without = { where: { id: ready.endorsements[0]! }, data: { logoId: null } };
    await tamper((tx) => tx.endorsement.update(without));
    await database().logo.updateMany({
      where: { endorsements: { some: { id: ready.endorsements[1]! } } },
      data: { pale: true },
    });
    const { warnings } = await checked();
    expect(namesOf(warnings)).toEqual(['unverified', 'without logo', 'pale logo']);
    expect(warnings.map(({ sentence }) => sentence).join(' ')).toMatch(/Compass.*Harbour.*Lantern/);
    await keepChoices(await sealing(), { ...firstChoices('en'), variant: 'names' });
    expect(namesOf((await checked()).warnings)).toEqual(['unverified']);
  });

  it('is who has no tier, where that is the order', async () => {
    await withLogos();
    await keepChoices(await sealing(), { ...firstChoices('en'), order: 'tier' });
    await arrangeSignatories(await sealing(), [
      { endorsement: ready.endorsements[1]!, pinned: null, umbrella: '', tier: 'Friends' },
    ]);
    const { warnings } = await checked();
    expect(warnings).toMatchObject([{ name: 'without group', cure: { label: 'Arrange the signatories' } }]);
    expect(warnings[0]?.sentence).toContain('Compass');
  });

  it('is the official whom nobody can greet by name', async () => {
    await withLogos();
    const named = { fullName: 'Ada EXAMPLE', familyName: 'Example', honorific: 'Ms', addedAt: inPlace };
    const officials = [named, { fullName: 'Berta BEISPIEL', familyName: 'Beispiel', addedAt: inPlace }];
    const made = await Promise.all(officials.map((official) => database().official.create({ data: official })));
    await database().dispatch.create({
      data: {
        letterId: ready.letter.id,
        preparedAt: inPlace,
        addressees: { create: made.map(({ id }) => ({ officialId: id, chosenAt: inPlace })) },
      },
    });
    const { warnings } = await checked();
    expect(namesOf(warnings)).toEqual(['greeted by office']);
    expect(warnings[0]?.sentence).toContain('Berta BEISPIEL');
    expect(warnings[0]?.sentence).not.toContain('Ada');
  });

  it('is a coarse picture and a name that takes several lines', async () => {
    const { content } = await sampleEdition(3);
    const coarse = { ...sampleLogo(1).logo, kind: 'png' as const, width: 80, height: 40 };
    const [lead, second, third] = content.signatories;
    const signatories = [
      lead!,
      { ...second!, logo: coarse },
      {
        ...third!,
        name: 'Donaudampfschifffahrtsgesellschaftskapitänsverband',
        logo: { ...coarse, width: 1200, height: 600 },
      },
    ];
    const doubts = doubtsIn({ ...content, signatories }, new Set());
    expect(doubts.lowResolution.map(({ name }) => name)).toEqual([second!.name]);
    expect(doubts.longName.map(({ name }) => name)).toEqual([signatories[2]!.name]);
  });

  it('names a few, and how many more', () => {
    const others = (count: number) => `${count} others`;
    expect(namesInSentence(['A', 'B'], others)).toBe('A and B');
    expect(
      namesInSentence(
        Array.from({ length: 30 }, (_, at) => `N${at}`),
        others,
      ),
    ).toMatch(/^N0, .*N7 and 22 others$/);
  });
});

describe('sealing with doubts', () => {
  beforeAll(async () => withLogos({ unverified: ['Compass'] }));

  it('asks for each by its name', async () => {
    const { warnings } = await checked();
    const form = sealingForm(words('en'), warnings);
    expect(form.safeParse({ whileOpen: 'no', shown: 'x' }).error?.issues.map(({ path }) => path)).toEqual([
      ['confirm-unverified'],
    ]);
    expect(form.safeParse({ whileOpen: 'no', shown: 'x', 'confirm-unverified': 'on' }).success).toBe(true);
  });

  it('makes nothing without the word of the deed, nor for what was shown otherwise', async () => {
    const preflight = await checked();
    await expect(freezeEdition(await sealing(), {})).rejects.toThrow('not confirmed this point as it is');
    const former = { shown: '0'.repeat(64), whileOpen: 'no' as const };
    await expect(sealAsShown(await sealing(), preflight, former)).rejects.toThrow('have changed since');
    expect(await database().edition.count({ where: { letterId: ready.letter.id } })).toBe(0);
  });

  it('puts what was confirmed on record', async () => {
    const preflight = await checked();
    await sealAsShown(await sealing(), preflight, { shown: digestOfShown(preflight), whileOpen: 'no' });
    const events = await eventsOf(letterTrail(ready.letter.id));
    expect(events.find(({ kind }) => kind === 'edition-frozen')?.plain).toMatchObject({
      confirmed: 'unverified',
      language: 'en',
      variant: 'logos',
      order: 'country',
    });
  });
});

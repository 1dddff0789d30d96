import { parseWithZod } from '@conform-to/zod/v4';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { defaultCall } from '~/sign-on/opening/opening';
import { openingForm } from '~/sign-on/opening/opening-form';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import { currentCall, openingOf } from '~/sign-on/opening/openings.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});

async function aLetterAsking(call: Parameters<typeof opened>[3] = {}) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, call);
  return letter;
}

async function saved(preparationId: string, statement: string | null) {
  const before = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  const { counter, printedName, country, signatoryId } = before;
  const deed = await preparing(partner.editor, preparationId, 'prepare endorsements');
  await changePreparation(deed, { counter, printedName, country, withLogo: false, statement, signatory: signatoryId });
}

async function signs(preparationId: string, printName = false) {
  const deed = await preparing(partner.signatory, preparationId, 'bind the organisation');
  return coSign(deed, await typedFor(preparationId, { printName }));
}

describe('the call of an opening', () => {
  const asked = {
    whoMaySign: 'verified',
    printsSignatories: true,
    quorum: 12,
    correctionHours: 72,
    statements: 'shown',
    takesReservations: true,
    takesExperts: true,
  } as const;

  test('is as by default where nothing else is said', async () => {
    const letter = await aLetterAsking();
    expect(await currentCall(database(), letter.id)).toEqual(defaultCall);
    expect(await currentCall(database(), (await aLetter(lead)).id)).toEqual(defaultCall);
  });

  test('is shown to whoever reads the opened letter, and is what the next opening starts with', async () => {
    const letter = await aLetterAsking(asked);
    expect((await openedLetter(letter.id, new Date()))?.call).toEqual(asked);
    const page = await openingPage(await deskOf(lead.editor, letter.id, 'open letters'));
    expect(page.call).toEqual(asked);
  });

  test('never changes, and holds to its limits in the database', async () => {
    const letter = await aLetterAsking(asked);
    const { id } = (await openingOf(database(), letter.id, new Date()))!;
    const change = database().$executeRaw`UPDATE opening SET quorum = 1 WHERE id = ${id}::uuid`;
    await expect(change).rejects.toThrow('immutable');
    for (const wrong of [{ correctionHours: 23 }, { quorum: 0 }, { statements: 'loud' }, { whoMaySign: 'anybody' }]) {
      const row = { letterId: letter.id, firstVersionId: letter.versionId, openedAt: new Date() };
      const data = { ...row, firstDeadline: new Date(), timeZone: 'UTC', ...wrong };
      await expect(database().opening.create({ data })).rejects.toThrow('23514');
    }
  });
});

describe('the form of an opening', () => {
  const read = (values: Record<string, string>) => {
    const data = new FormData();
    const moment = { date: '2026-12-04', time: '18:00', timeZone: 'Europe/Brussels' };
    for (const [name, value] of Object.entries({ ...moment, ...values })) data.append(name, value);
    return parseWithZod(data, { schema: openingForm(openingFormWords('en'), signingWords('en')) });
  };

  test('takes what is left out as by default', () => {
    const form = read({ quorum: '', correctionHours: '' });
    expect(form.status === 'success' && form.value).toMatchObject(defaultCall);
  });

  test('says at each field what it takes, and keeps what was typed', () => {
    const form = read({ quorum: 'many', correctionHours: '12', whoMaySign: 'all', statements: 'loud' }).reply();
    expect(form.error).toEqual({
      whoMaySign: ['Choose who can co-sign.'],
      statements: ['Choose what happens with statements.'],
      quorum: ['Enter a whole number from 1 to 10,000, or leave this empty.'],
      correctionHours: ['Enter a whole number of hours from 24 to 336, for example 48.'],
    });
    expect(form.initialValue).toMatchObject({ quorum: 'many', correctionHours: '12' });
  });
});

describe('what the call decides', () => {
  test('a name is printed where the call asks for it and the person agrees', async () => {
    const signedBy = async (printsSignatories: boolean, agrees: boolean) => {
      const letter = await aLetterAsking({ printsSignatories });
      await signs(await prepared(partner, letter.id), agrees);
      return (await signatoriesOf(database(), letter.id))[0]?.signedBy;
    };
    expect(await signedBy(true, true)).toEqual({ name: 'Dora Director', role: 'Director' });
    expect(await signedBy(true, false)).toBeNull();
    expect(await signedBy(false, true)).toBeNull();
  });

  test('a statement is refused with a sentence where none is taken', async () => {
    const letter = await aLetterAsking({ statements: 'none' });
    const preparationId = await prepared(partner, letter.id);
    await expect(saved(preparationId, 'We agree.')).rejects.toThrow('This letter takes no statements');
  });

  test('a statement of before is neither shown nor signed once the letter is opened without', async () => {
    const letter = await aLetterAsking({ statements: 'shown' });
    const preparationId = await prepared(partner, letter.id);
    await saved(preparationId, 'We agree.');
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    await opened(lead, letter.id, undefined, { statements: 'none' });
    const page = await preparationPage(await preparing(partner.editor, preparationId, 'prepare endorsements'));
    expect(page.line.statement).toBeNull();
    await signs(preparationId);
    expect(await database().endorsement.findFirst({ where: { preparationId } })).toMatchObject({ statement: null });
  });
});

import { parseWithZod } from '@conform-to/zod/v4';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { dayIn } from '~/platform/locale/dates';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { preparationForm } from '~/sign-on/preparation/preparation';
import { preparationWords } from '~/sign-on/preparation/preparation.words';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { eventInWords } from '~/trail/event-in-words';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { ask } from '../../setup/approvals';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, aVersion, deskOf, opened, openedAgain, prepared, preparing, typedFor } from '../../setup/letters';
import { tamper } from '../../setup/tampering';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const words = 'We do not support ask 2.';
let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});

type Said = { reservation?: string; decides?: 'one' | 'board'; boardDecidedOn?: string };

async function saved(preparationId: string, said: Said): Promise<void> {
  const before = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  const { counter, printedName, country, signatoryId: signatory } = before;
  const deed = await preparing(partner.editor, preparationId, 'prepare endorsements');
  await changePreparation(deed, {
    counter,
    printedName,
    country,
    withLogo: false,
    statement: null,
    signatory,
    ...said,
  });
}

async function aPreparation(takesReservations = true) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, { takesReservations });
  return { letter, id: await prepared(partner, letter.id) };
}

async function signs(id: string) {
  return coSign(await preparing(partner.signatory, id, 'bind the organisation'), await typedFor(id));
}

const tellings = async (letterId: string) =>
  (await eventsOf(letterTrail(letterId))).map((event) => eventInWords(event, 'UTC'));

describe('a reservation', () => {
  test('stands at the name as soon as it is co-signed, for everybody and on the lead’s board', async () => {
    const { letter, id } = await aPreparation();
    await saved(id, { reservation: words });
    await signs(id);
    expect((await signatoriesOf(database(), letter.id)).map(({ reservation }) => reservation)).toEqual([words]);
    const desk = await deskOf(lead.editor, letter.id, 'see the desk');
    expect((await responsesTo(desk)).map(({ reservation }) => reservation)).toContain(words);
  });

  test('is not taken where the call takes none', async () => {
    const { id } = await aPreparation(false);
    await expect(saved(id, { reservation: words })).rejects.toThrow('takes no reservations');
  });

  test('is approved with the line: another one ends the request that waits', async () => {
    const { id } = await aPreparation();
    await saved(id, { reservation: words });
    const { token } = await ask(partner, id);
    const approval = await database().approval.findFirstOrThrow({ where: { preparationId: id } });
    const mail = await signOnNotices['approval-request']!(approval.id, partner.signatory.address);
    expect(JSON.stringify(mail?.mail.props)).toContain(words);
    await saved(id, { reservation: 'We do not support ask 3.' });
    expect((await approvalLink(token, new Date()))?.state).toBe('cancelled');
  });

  test('can no longer change under a consent', async () => {
    const { id } = await aPreparation();
    await saved(id, { reservation: words });
    const endorsementId = await signs(id);
    const change = database().$executeRaw`UPDATE endorsement SET reservation = NULL WHERE id = ${endorsementId}::uuid`;
    await expect(change).rejects.toThrow('stays with what was signed');
  });

  test('is typed as words that can be printed, of 200 characters at most and without links', () => {
    const say = preparationWords('en');
    const read = (reservation: string) => {
      const data = new FormData();
      const rest = { counter: '1', printedName: 'Partner', country: 'SE', decides: 'one' };
      for (const [name, value] of Object.entries({ ...rest, reservation })) data.append(name, value);
      const found = parseWithZod(data, { schema: preparationForm(say) });
      return found.status === 'success' ? [] : (found.error?.['reservation'] ?? []);
    };
    for (const good of [
      'Δεν στηρίζουμε το αίτημα 2.',
      'Не подкрепяме т. 2.',
      'لا نؤيد الطلب 2.',
      'Art. 5, e.g. z.B. 2.5',
      'x'.repeat(200),
    ])
      expect(read(good)).toEqual([]);
    expect(read('x'.repeat(201))).toEqual([say('reservationLong')]);
    for (const link of [
      'See https://partner.example',
      'See www.partner',
      'See partner.example/why',
      'Ask ana@partner.example',
      'See bit.ly/2',
    ])
      expect(read(link)).toEqual([say('reservationLink')]);
    expect(read('We 🙅 it.')).toHaveLength(1);
  });
});

describe('the day of a board’s decision', () => {
  const typed = { counter: '1', printedName: 'Partner', country: 'SE', decides: 'board' };
  const read = (boardDecidedOn: string) =>
    preparationForm(preparationWords('en')).safeParse({ ...typed, boardDecidedOn }).error?.issues;

  test.each(['0001-01-01', '0026-11-12', '9999-12-31', '2026-02-30', 'yesterday'])('%s is asked for again', (day) =>
    expect(read(day)?.map(({ path }) => path)).toEqual([['boardDecidedOn']]),
  );
  test('of the last century is taken', () => expect(read('1998-05-04')).toBeUndefined());
});

describe('a board’s decision', () => {
  test('stands with its day in the declaration, in the trail and on the lead’s board', async () => {
    const { letter, id } = await aPreparation();
    await saved(id, { decides: 'board', boardDecidedOn: '2026-11-12' });
    const { link } = await ask(partner, id);
    const typed = await typedFor(id);
    expect(typed.declaration).toContain('whose board decided on 12 November 2026');
    const endorsementId = await approve(link, typed);
    expect((await tellings(letter.id)).at(-1)).toContain('Its board decided on 12 November 2026.');
    const desk = await deskOf(lead.editor, letter.id, 'see the desk');
    expect((await responsesTo(desk)).find((row) => row.endorsementId === endorsementId)?.boardDecidedOn).toBe(
      '2026-11-12',
    );
  });

  test('is not of tomorrow', async () => {
    const { id } = await aPreparation();
    const tomorrow = dayIn('Europe/Brussels', new Date(Date.now() + 86_400_000));
    await expect(saved(id, { decides: 'board', boardDecidedOn: tomorrow })).rejects.toThrow('in the future');
    await saved(id, { decides: 'board', boardDecidedOn: dayIn('Europe/Brussels', new Date()) });
  });

  test('is approved with the line: another day ends the request that waits', async () => {
    const { id } = await aPreparation();
    await saved(id, { decides: 'board', boardDecidedOn: '2026-11-12' });
    const { token } = await ask(partner, id);
    await saved(id, { decides: 'board', boardDecidedOn: '2026-11-13' });
    expect((await approvalLink(token, new Date()))?.state).toBe('cancelled');
  });

  test('is asked for again where the letter is opened again with another version', async () => {
    const { letter, id } = await aPreparation();
    await saved(id, { reservation: words, decides: 'board', boardDecidedOn: '2026-11-12' });
    await signs(id);
    await aVersion(letter.id, { body: 'Another text.' }, 2);
    await openedAgain(lead, letter.id, 2);
    const again = await database().preparation.findFirstOrThrow({
      where: { letterId: letter.id, organisationId: partner.id, completedAt: null, cancelledAt: null },
    });
    expect(again).toMatchObject({ reservation: words, decides: 'board', boardDecidedOn: null });
    expect(await database().approval.count({ where: { preparationId: again.id } })).toBe(0);
    await expect(ask(partner, again.id)).rejects.toThrow('the day on which the board decided');
  });

  test('has its day in the database wherever it was signed', async () => {
    const { id } = await aPreparation();
    const endorsementId = await signs(id);
    const without = tamper((tx) => tx.endorsement.update({ where: { id: endorsementId }, data: { decides: 'board' } }));
    await expect(without).rejects.toThrow('endorsement_board_decided');
  });
});

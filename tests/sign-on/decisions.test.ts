import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/settings.server';
import { requestApproval } from '~/sign-on/approvals.server';
import { decide, holdStatements } from '~/sign-on/decisions.server';
import { endorsementPage } from '~/sign-on/endorsement-page.server';
import { coSign } from '~/sign-on/endorsements.server';
import { signOnNotices } from '~/sign-on/notices.server';
import { endorsementDeed } from '~/sign-on/preparation-deeds.server';
import { changePreparation } from '~/sign-on/preparations.server';
import { responsesTo } from '~/sign-on/responses.server';
import { coSignedCounts, signatoriesOf } from '~/sign-on/signatories.server';
import type { Decision } from '~/sign-on/statement';
import { statementsPage, waitingStatements } from '~/sign-on/statements.server';
import { withdraw } from '~/sign-on/withdrawals.server';
import { letterTrail } from '~/trail/event';
import { eventsOf } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation } from '../setup/coalition';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from '../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const words = 'Every report that is not followed up is a child who waits.';
let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});

const deskFor = (letterId: string) => deskOf(lead.editor, letterId, 'decide on signatories');
const by = async (letterId: string, id: string, decision: Decision, reason = '') =>
  decide(await deskFor(letterId), id, decision, reason);

/** The partner prepares its line with a statement and co-signs. */
async function signed(preparationId: string, statement: string | null, language?: 'fr') {
  const before = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  await changePreparation(await preparing(partner.editor, preparationId, 'prepare endorsements'), {
    counter: before.counter,
    printedName: 'Partner',
    country: 'SE',
    withLogo: false,
    statement,
    signatory: before.signatoryId,
    ...(language && { statementLanguage: language }),
  });
  const deed = await preparing(partner.signatory, preparationId, 'bind the organisation');
  return coSign(deed, await typedFor(preparationId));
}

async function coSigned({
  statement = words as string | null,
  held = true,
  language = undefined as 'fr' | undefined,
} = {}) {
  const letter = await aLetter(lead);
  if (!held) await holdStatements(await deskFor(letter.id), false);
  await opened(lead, letter.id);
  const preparationId = await prepared(partner, letter.id);
  return { letter, preparationId, id: await signed(preparationId, statement, language) };
}

const shownOf = async (letterId: string) =>
  (await signatoriesOf(database(), letterId)).map(({ name, statement }) => [name, statement]);
const told = (address: string) => database().notice.count({ where: { kind: 'lead-decision', address } });
const eventOf = async (letterId: string, kind: string) =>
  (await eventsOf(letterTrail(letterId))).find((event) => event.kind === kind);

describe('a statement', () => {
  test('is shown nowhere before the lead shows it, and word for word from then on', async () => {
    const { letter, id } = await coSigned();
    expect(await shownOf(letter.id)).toEqual([['Partner', null]]);
    expect(await waitingStatements(database(), letter.id)).toBe(1);
    expect((await endorsementPage(id)).statement).toBe('waiting');
    await by(letter.id, id, 'statement-shown');
    expect(await shownOf(letter.id)).toEqual([['Partner', words]]);
    expect(await waitingStatements(database(), letter.id)).toBe(0);
    expect((await eventOf(letter.id, 'statement-shown'))?.values).toEqual({ organisation: 'Partner', note: '' });
  });

  test('is shown at once where the lead set that statements do not wait', async () => {
    const { letter } = await coSigned({ held: false });
    expect(await shownOf(letter.id)).toEqual([['Partner', words]]);
    expect((await eventOf(letter.id, 'statements-held'))?.plain).toEqual({ held: false });
  });

  test('is left out with a reason, of which the organisation is told, and shown again', async () => {
    const { letter, id } = await coSigned({ held: false });
    const before = await told(partner.administrator.address);
    await expect(by(letter.id, id, 'statement-left-out')).rejects.toThrow('Give a reason');
    await by(letter.id, id, 'statement-left-out', 'It speaks of another proposal.');
    expect(await shownOf(letter.id)).toEqual([['Partner', null]]);
    expect(await told(partner.administrator.address)).toBe(before + 1);
    expect(await told(partner.signatory.address)).toBeGreaterThan(0);
    expect(await endorsementPage(id)).toMatchObject({
      statement: 'left out',
      reason: 'It speaks of another proposal.',
    });
    await expect(by(letter.id, id, 'statement-left-out', 'Again.')).rejects.toThrow('no statement of Partner');
    await by(letter.id, id, 'statement-shown', 'We talked about it.');
    expect(await shownOf(letter.id)).toEqual([['Partner', words]]);
    expect(await told(partner.administrator.address)).toBe(before + 2);
  });

  test('left out and shown again is mailed as what happened, to each mailbox once', async () => {
    const { letter, id } = await coSigned({ held: false });
    await by(letter.id, id, 'statement-left-out', 'It speaks of another proposal.');
    const { id: decision } = await database().leadDecision.findFirstOrThrow({ where: { endorsementId: id } });
    const mail = await signOnNotices['lead-decision']!(decision, partner.administrator.address);
    expect(mail?.subject).toContain('Your statement was left out');
    expect(mail?.mail.props).toMatchObject({ reason: 'It speaks of another proposal.', statement: words });
  });

  test('other words after one that was left out wait for the lead, whatever is set', async () => {
    const { letter, id } = await coSigned({ held: false });
    await by(letter.id, id, 'statement-left-out', 'It speaks of another proposal.');
    const again = async (statement: string, number: number) => {
      const version = await database().version.create({ data: { letterId: letter.id, number, madeAt: new Date() } });
      const text = await database().text.create({
        data: {
          versionId: version.id,
          ...{ language: 'en', title: 'Another', subject: '', addresseeBlock: '', body: 'B.', askInBrief: '' },
          ...{ authentic: true, digest: String(number).repeat(64), madeAt: new Date() },
        },
      });
      await database().opening.create({
        data: {
          letterId: letter.id,
          versionId: version.id,
          openedAt: new Date(),
          deadline: new Date(Date.now() + 600_000),
          timeZone: 'Europe/Brussels',
        },
      });
      const { signatoryId } = await database().preparation.findFirstOrThrow({ where: { organisationId: partner.id } });
      const { id: preparationId } = await database().preparation.create({
        data: {
          ...{ letterId: letter.id, organisationId: partner.id, textId: text.id, startedAt: new Date() },
          ...{ printedName: 'Partner', country: 'SE', signatoryId },
        },
      });
      return signed(preparationId, statement);
    };
    expect(await again(words, 2)).toBe(id);
    expect((await endorsementPage(id)).statement).toBe('left out');
    expect(await again('Other words.', 3)).toBe(id);
    expect((await endorsementPage(id)).statement).toBe('waiting');
  });

  test('bears the language that was chosen, else that of the letter', async () => {
    const { letter } = await coSigned({ held: false, language: 'fr' });
    expect(await signatoriesOf(database(), letter.id)).toMatchObject([{ statementLanguage: 'fr' }]);
    const other = await coSigned({ held: false });
    expect(await signatoriesOf(database(), other.letter.id)).toMatchObject([{ statementLanguage: 'en' }]);
    const none = await coSigned({ statement: null, language: 'fr' });
    expect(await signatoriesOf(database(), none.letter.id)).toMatchObject([{ statementLanguage: null }]);
  });

  test('is read by the lead on one page, those that wait first', async () => {
    const { letter } = await coSigned();
    const page = await statementsPage(await deskFor(letter.id));
    expect(page).toMatchObject({ holdsStatements: true, sealed: false });
    expect(page.statements).toMatchObject([{ name: 'Partner', state: 'waiting', statement: words }]);
  });
});

describe('a declined signatory', () => {
  test('is no signatory any more: not shown, not counted, told with the reason, on record', async () => {
    const { letter, id } = await coSigned();
    const before = await told(partner.administrator.address);
    await expect(by(letter.id, id, 'declined')).rejects.toThrow('Give a reason');
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    expect(await signatoriesOf(database(), letter.id)).toEqual([]);
    expect(await coSignedCounts(letter.id)).toEqual({ signatories: 0, waiting: 0 });
    expect(await told(partner.administrator.address)).toBe(before + 1);
    expect((await eventOf(letter.id, 'signatory-declined'))?.values).toEqual({
      organisation: 'Partner',
      reason: 'It campaigns against the file.',
    });
    const responses = await responsesTo(await deskFor(letter.id));
    expect(responses.find(({ organisationId }) => organisationId === partner.id)).toMatchObject({
      state: 'declined by lead',
      reason: 'It campaigns against the file.',
      declines: false,
      lifts: true,
    });
    await expect(by(letter.id, id, 'declined', 'Twice.')).rejects.toThrow('You cannot decline Partner');
  });

  test('has nothing to withdraw, and its statement is decided no more', async () => {
    const { letter, id } = await coSigned();
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    const own = await endorsementDeed(partner.administrator, id, 'withdraw endorsements', new Date());
    if (typeof own === 'string') throw new Error(own);
    const alsoIn = async () => undefined;
    await expect(withdraw(own, { reason: null, alsoIn })).rejects.toThrow('The lead declined Partner');
    await expect(by(letter.id, id, 'statement-shown')).rejects.toThrow('no statement of Partner');
  });

  test('co-signs the letter again only once the lead allows it', async () => {
    const { letter, id, preparationId } = await coSigned();
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    const { signatoryId } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
    const next = await database().preparation.create({
      data: {
        ...{ letterId: letter.id, organisationId: partner.id, textId: letter.textId, startedAt: new Date() },
        ...{ printedName: 'Partner', country: 'SE', signatoryId },
      },
    });
    await expect(signed(next.id, null)).rejects.toThrow('declined Partner as a signatory');
    const editor = await preparing(partner.editor, next.id, 'prepare endorsements');
    await expect(requestApproval(editor)).rejects.toThrow('declined Partner as a signatory');
    const data = { letterId: letter.id, organisationId: partner.id, printedName: 'P', country: 'SE' };
    await expect(database().endorsement.create({ data: { ...data, endorsedAt: new Date() } })).rejects.toThrow();
    await by(letter.id, id, 'decline-lifted', 'Its board explained.');
    expect(await signed(next.id, null)).not.toBe(id);
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(1);
  });

  test('loses the preparation for another version that it has under way', async () => {
    const { letter, id } = await coSigned();
    const open = await database().preparation.create({
      data: {
        ...{ letterId: letter.id, organisationId: partner.id, textId: letter.textId, startedAt: new Date() },
        ...{ printedName: 'Partner', country: 'SE' },
      },
    });
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    expect((await database().preparation.findUniqueOrThrow({ where: { id: open.id } })).cancelledAt).not.toBeNull();
  });

  test('is never the lead, and what was decided stays', async () => {
    const { letter, id } = await coSigned();
    const own = await database().endorsement.create({
      data: {
        ...{ letterId: letter.id, organisationId: lead.id, printedName: 'Alliance', country: 'BE' },
        ...{ lead: true, endorsedAt: new Date() },
      },
    });
    await expect(by(letter.id, own.id, 'declined', 'No.')).rejects.toThrow('You cannot decline Alliance');
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    const undo = database().endorsement.update({ where: { id }, data: { declinedAt: null } });
    await expect(undo).rejects.toThrow();
    await expect(database().leadDecision.deleteMany({ where: { endorsementId: id } })).rejects.toThrow();
    const both = database().endorsement.update({ where: { id }, data: { withdrawnAt: new Date() } });
    await expect(both).rejects.toThrow('endorsement_ends_one_way');
  });

  test('is one of this letter: another’s is not found', async () => {
    const { id } = await coSigned();
    const other = await aLetter(lead);
    await expect(by(other.id, id, 'declined', 'No.')).rejects.toMatchObject({ status: 404 });
  });
});

describe('at the same moment', () => {
  test('declining and withdrawing end an endorsement once', async () => {
    const { letter, id } = await coSigned();
    const own = await endorsementDeed(partner.administrator, id, 'withdraw endorsements', new Date());
    if (typeof own === 'string') throw new Error(own);
    const both = await Promise.allSettled([
      by(letter.id, id, 'declined', 'It campaigns against the file.'),
      withdraw(own, { reason: null, alsoIn: async () => undefined }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

import { describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { decisionPage, statementsPage, waitingStatements } from '~/sign-on/decision/statements.server';
import { endorsementPage } from '~/sign-on/endorsement/endorsement-page.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { by, coSigned, deskFor, eventOf, lead, partner, shownOf, signed, told, words } from '../../setup/decisions';
import { preparing } from '../../setup/letters';

describe('a statement', () => {
  test('is shown nowhere before the lead shows it, and word for word from then on', async () => {
    const { letter, id } = await coSigned();
    expect(await shownOf(letter.id)).toEqual([['Partner', null]]);
    expect(await waitingStatements(database(), letter.id)).toBe(1);
    expect((await endorsementPage(id, new Date())).statement).toBe('waiting');
    await by(letter.id, id, 'statement-shown');
    expect(await shownOf(letter.id)).toEqual([['Partner', words]]);
    expect(await waitingStatements(database(), letter.id)).toBe(0);
    expect((await eventOf(letter.id, 'statement-shown'))?.values).toEqual({ organisation: 'Partner', note: '' });
  });

  test('is shown at once where the letter was opened so', async () => {
    const { letter } = await coSigned({ held: false });
    expect(await shownOf(letter.id)).toEqual([['Partner', words]]);
  });

  test('of the lead itself is shown at once, also where those of others wait', async () => {
    const { letter, preparationId } = await coSigned();
    const own = await database().preparation.findFirstOrThrow({
      where: { letterId: letter.id, organisationId: lead.id },
    });
    const page = async (id: string, { editor }: typeof lead) =>
      preparationPage(await preparing(editor, id, 'prepare endorsements'));
    expect((await page(own.id, lead)).statementWaits).toBe(false);
    expect((await page(preparationId, partner)).statementWaits).toBe(true);
    const id = await signed(own.id, 'We lead by example.', { organisation: lead });
    expect(await shownOf(letter.id)).toEqual([
      ['Alliance', 'We lead by example.'],
      ['Partner', null],
    ]);
    expect(await waitingStatements(database(), letter.id)).toBe(1);
    expect((await endorsementPage(id, new Date())).statement).toBe('shown');
  });

  test('is left out with a reason, of which the organisation is told, and shown again', async () => {
    const { letter, id } = await coSigned({ held: false });
    const before = await told(partner.administrator.address);
    await expect(by(letter.id, id, 'statement-left-out')).rejects.toThrow('Give a reason');
    await by(letter.id, id, 'statement-left-out', 'It speaks of another proposal.');
    expect(await shownOf(letter.id)).toEqual([['Partner', null]]);
    expect(await told(partner.administrator.address)).toBe(before + 1);
    expect(await told(partner.signatory.address)).toBeGreaterThan(0);
    expect(await endorsementPage(id, new Date())).toMatchObject({
      statement: 'left out',
      reason: 'It speaks of another proposal.',
    });
    await expect(by(letter.id, id, 'statement-left-out', 'Again.')).rejects.toThrow('Partner has no statement that');
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
          firstVersionId: version.id,
          openedAt: new Date(),
          firstDeadline: new Date(Date.now() + 600_000),
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
    expect((await endorsementPage(id, new Date())).statement).toBe('left out');
    expect(await again('Other words.', 3)).toBe(id);
    expect((await endorsementPage(id, new Date())).statement).toBe('waiting');
  });

  test('left out waits for the lead also where its organisation withdrew and says it again', async () => {
    const { letter, id, preparationId } = await coSigned({ held: false });
    await by(letter.id, id, 'statement-left-out', 'It speaks of another proposal.');
    const own = await endorsementDeed(partner.administrator, id, 'withdraw endorsements', new Date());
    if (typeof own === 'string') throw new Error(own);
    await withdraw(own, null);
    const { signatoryId } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
    const next = await database().preparation.create({
      data: {
        ...{ letterId: letter.id, organisationId: partner.id, textId: letter.textId, startedAt: new Date() },
        ...{ printedName: 'Partner', country: 'SE', signatoryId },
      },
    });
    const again = await signed(next.id, words);
    expect(await shownOf(letter.id)).toEqual([['Partner', null]]);
    await by(letter.id, again, 'statement-shown');
    expect(await shownOf(letter.id)).toEqual([['Partner', words]]);
  });

  test('is decided only as the page showed it: of words signed meanwhile the lead has to read first', async () => {
    const { letter, id, preparationId } = await coSigned();
    const { seen } = await decisionPage(await deskFor(letter.id), id, 'statement-shown');
    expect(seen).toBe(preparationId);
    const other = await coSigned();
    await expect(by(letter.id, id, 'statement-shown', '', other.preparationId)).rejects.toThrow('signed again');
    expect(await shownOf(letter.id)).toEqual([['Partner', null]]);
    await by(letter.id, id, 'statement-shown', '', preparationId);
    expect(await shownOf(letter.id)).toEqual([['Partner', words]]);
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
    expect(page).toMatchObject({ sealed: false });
    expect(page.statements).toMatchObject([{ name: 'Partner', state: 'waiting', statement: words }]);
  });
});

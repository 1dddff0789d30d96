import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import { typedDeadline } from '~/letters/letter/deadline';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { changePage } from '~/sign-on/change/change-page.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { withdrawalLink, withdrawalToken } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { sentMailsOf } from '~/sign-on/reminder/sent-mails.server';
import { aSignatory } from '../../setup/changes';
import { movesOf, moving } from '../../setup/deadlines';
import { carriesOver, showingTo, signedExpert } from '../../setup/experts';
import { deskOf, openedAgain } from '../../setup/letters';
import { aLetterToChange, asked, carries, holds, type ToChange } from '../../setup/substance';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: ToChange;
beforeEach(async () => {
  of = await aLetterToChange();
});

const told = async (kind: string) =>
  (await database().notice.findMany({ where: { kind, subjectId: of.letter.id } })).map(({ address }) => address).sort();
const invited = (address: string, facts = {}) =>
  database().invitation.create({ data: { letterId: of.letter.id, address, invitedAt: new Date(), ...facts } });
const mail = async (kind: string, id: string, address: string) => {
  const content = await signOnNotices[kind]!(id, address);
  return content && { subject: content.subject, props: content.mail.props as Record<string, string> };
};
const openingNow = async () => (await openingOf(database(), of.letter.id, new Date()))!;

async function aWithdrawn() {
  const one = await aSignatory(of.letter.id);
  const { id } = await database().endorsement.findFirstOrThrow({ where: { organisationId: one.id } });
  const consent = await database().consent.findFirstOrThrow({ where: { endorsementId: id } });
  const receipt = { kind: 'endorsement-receipt', aboutId: consent.id } as const;
  const link = await withdrawalLink((await withdrawalToken(receipt, one.signatory.address))!, new Date());
  await withdraw(link!, '');
  return one;
}
const mailboxes = ({
  signatory,
  administrator,
}: {
  signatory: { address: string };
  administrator: { address: string };
}) => [signatory.address, administrator.address];

describe('that sign-on is open again', () => {
  test('is told once to who was invited and has not decided, and to who withdrew; not to who has co-signed or declined', async () => {
    await invited('open@partner.example');
    await invited('no@partner.example', { declinedAt: new Date() });
    await aSignatory(of.letter.id);
    const gone = await aWithdrawn();
    await openedAgain(of.lead, of.letter.id);
    expect(await told('sign-on-reopened')).toEqual(['open@partner.example', ...mailboxes(gone)].sort());
    const { id } = await openingNow();
    const open = await mail('sign-on-reopened', id, 'open@partner.example');
    expect(open?.subject).toContain('Sign-on is open again');
    expect(open?.props).toMatchObject({ because: 'invited', moved: 'reopened', reason: '' });
    const withdrew = await mail('sign-on-reopened', id, gone.signatory.address);
    expect(withdrew?.props).toMatchObject({ because: 'withdrew', organisation: gone.name });
    const token = withdrew!.props['link']!.split('/').at(-1);
    expect(await withdrawalLink(token, new Date())).toMatchObject({ mailedTo: gone.signatory.address });
    await closeLetter(await deskOf(of.lead.editor, of.letter.id, 'close letters'));
    expect(await mail('sign-on-reopened', id, 'open@partner.example')).toBeNull();
  });
});

test('who consented to both versions is told which one is open now', async () => {
  const old = await aSignatory(of.letter.id);
  await asked(of);
  const both = await aSignatory(of.letter.id);
  await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'Not in this round.');
  await openedAgain(of.lead, of.letter.id, 2, { takesExperts: true });
  expect(await told('still-signatory')).toEqual(mailboxes(both).sort());
  const said = await mail('still-signatory', (await openingNow()).id, both.signatory.address);
  expect(said?.props).toMatchObject({ because: 'signed', organisation: both.name, version: 2, former: 1, terms: [] });
  expect(await told('sign-on-reopened')).not.toContain(old.signatory.address);
});

describe('a deadline that moves while a change is out', () => {
  test('is told to who withdrew, and to who has not carried over, with the link to answer; not to who has', async () => {
    const [silent, needsTime, carried] = [
      await aSignatory(of.letter.id),
      await aSignatory(of.letter.id),
      await aSignatory(of.letter.id),
    ];
    const gone = await aWithdrawn();
    await asked(of);
    await carries(of, carried);
    await holds(of, needsTime);
    const { deadline } = await openingNow();
    await moving(of.lead.editor, of.letter.id, new Date(deadline.getTime() + 3 * 86_400_000));
    expect(await told('deadline-moved')).toEqual([silent, needsTime, gone].flatMap(mailboxes).sort());
    const [move] = await movesOf(of.letter.id);
    const said = await mail('deadline-moved', move!.id, needsTime.signatory.address);
    expect(said?.props).toMatchObject({ because: 'answers', organisation: needsTime.name });
    expect(said?.props['link']).toContain('/changes/');
    await carries(of, needsTime);
    expect(await mail('deadline-moved', move!.id, needsTime.signatory.address)).toBeNull();
  });
});

test('a deadline that moves while a change is out is told to the experts who have not carried over', async () => {
  const silent = await signedExpert(of.lead, of.letter.id, 'Silent Expert');
  const carrying = await signedExpert(of.lead, of.letter.id, 'Carrying Expert');
  await asked(of);
  await carriesOver(await showingTo(carrying));
  const { deadline } = await openingNow();
  await moving(of.lead.editor, of.letter.id, new Date(deadline.getTime() + 3 * 86_400_000));
  expect(await told('deadline-moved')).toEqual(['silent.expert@experts.example']);
  const [move] = await movesOf(of.letter.id);
  const said = await mail('deadline-moved', move!.id, 'silent.expert@experts.example');
  expect(said?.props).toMatchObject({ because: 'expertAnswers', link: expect.stringContaining('/experts/changes/') });
  await carriesOver(await showingTo(silent));
  expect(await mail('deadline-moved', move!.id, 'silent.expert@experts.example')).toBeNull();
});

test('the board says when an invited mailbox last heard of the deadline, once that was sent', async () => {
  const { id } = await invited('open@partner.example');
  const { deadline } = await openingNow();
  await moving(of.lead.editor, of.letter.id, new Date(deadline.getTime() + 86_400_000));
  const news = async () => (await sentMailsOf(of.letter.id, [id])).get(id)?.lastNewsAt;
  expect(await news()).toBeNull();
  const sentAt = new Date();
  await database().notice.updateMany({
    where: { kind: 'deadline-moved', address: 'open@partner.example' },
    data: { sentAt },
  });
  expect(await news()).toEqual(sentAt);
});

test('answers are wished for in a week, or by the deadline where that is nearer', async () => {
  await aSignatory(of.letter.id);
  const proposal = async () =>
    (await changePage(await deskOf(of.lead.editor, of.letter.id, 'open letters')))!.proposal!.answersBy;
  const inAWeek = Temporal.Now.zonedDateTimeISO('Europe/Brussels').add({ days: 7 }).toPlainDate();
  expect((await proposal()).date >= inAWeek.toString()).toBe(true);
  const near = new Date(Date.now() + 3 * 86_400_000);
  await moving(of.lead.editor, of.letter.id, near);
  expect(await proposal()).toMatchObject(typedDeadline(near, 'Europe/Brussels'));
});

describe('a letter that closed while a version was out', () => {
  test('is not offered to be opened again: the page says first what is out', async () => {
    await aSignatory(of.letter.id);
    await asked(of);
    const page = async () => openingPage(await deskOf(of.lead.editor, of.letter.id, 'open letters'));
    expect((await page()).out).toBeNull();
    await closeLetter(await deskOf(of.lead.editor, of.letter.id, 'close letters'));
    expect((await page()).out).toMatchObject({ number: 2, kind: 'substantive' });
  });
});

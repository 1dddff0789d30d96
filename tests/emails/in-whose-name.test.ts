import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { inWhoseNames } from '~/in-whose-name';
import { inWhoseName } from '~/in-whose-name.server';
import { nameReviewer } from '~/letters/review/reviewers.server';
import { requestToJoin } from '~/organisations/member/memberships.server';
import { database } from '~/platform/database/database.server';
import { type Mail, mailerOf } from '~/platform/mailer/mail';
import { kindsOfAnybody, mailBounds } from '~/platform/notice/mail-bounds';
import { noticeJob } from '~/platform/notice/notice-sending.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve, declineApproval, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { withdrawalLink } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { noticeWriters } from '../../server/jobs';
import { type AnOrganisation, anOrganisation, aPerson, verifiedByStaff } from '../setup/coalition';
import { aLetterWithDeadline, moving } from '../setup/deadlines';
import { by, coSigned, lead, partner } from '../setup/decisions';
import { draftedLetter } from '../setup/drafts';
import { receiptToken } from '../setup/endorsements';
import { signedExpert } from '../setup/experts';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from '../setup/letters';

const nobody = {};
const day = 86_400_000;

/** The mail as it goes to the provider, with the writers and the names of the installation. */
async function sent(kind: string, address: string): Promise<Mail> {
  const mails: Mail[] = [];
  const mailer = mailerOf('local', { keepsKeysFor: 0, hands: 1 }, async (mail) => {
    mails.push(mail);
    return { kind: 'accepted', providerId: 'one' };
  });
  const { id } = await database().notice.findFirstOrThrow({ where: { kind, address } });
  await noticeJob(noticeWriters, () => mailer, { mayGo: async () => true, naming: inWhoseName }).run({ noticeId: id });
  return mails[0]!;
}

/** In whose name the mails of a kind to one mailbox come that was promised last. */
async function nameOf(kind: string, address: string) {
  const last = { where: { kind, address }, orderBy: { createdAt: 'desc' } } as const;
  return inWhoseName(await database().notice.findFirstOrThrow(last), undefined);
}

const as = ({ name, address }: { name: string | null; address: string }, of: { name: string }) => ({
  fromName: `${name}, ${of.name} via Undersigned`,
  replyTo: address,
});

describe('every kind of mail', () => {
  it('declares in whose name it comes', () => {
    expect(Object.keys(inWhoseNames).sort()).toEqual(Object.keys(mailBounds).sort());
  });

  it.each(Object.keys(inWhoseNames))('of %s comes from the service where what it is about is gone', async (kind) => {
    const notice = { kind, aboutId: randomUUID(), address: 'reader@partner.example', causerId: null };
    expect(await inWhoseName(notice, undefined)).toEqual(nobody);
  });

  it('that is not declared is not sent', async () => {
    const notice = { kind: 'greeting', aboutId: randomUUID(), address: 'reader@partner.example', causerId: null };
    await expect(inWhoseName(notice, undefined)).rejects.toThrow('in whose name');
  });

  it('that anybody can cause bears a name only where an organisation answers for it', () => {
    const ofOrganisation = kindsOfAnybody().filter((kind) => inWhoseNames[kind]!.name !== 'service');
    expect(ofOrganisation.sort()).toEqual(['membership-asked', 'review-request']);
  });
});

describe('what the lead does', () => {
  test('comes in the name of its member who did it, who gets the answer', async () => {
    const { letter, id } = await coSigned();
    await by(letter.id, id, 'statement-left-out', 'It speaks of another proposal.');
    expect(await nameOf('lead-decision', partner.signatory.address)).toEqual(as(lead.editor, lead));
    const { from, replyTo } = await sent('lead-decision', partner.administrator.address);
    expect([from.name, replyTo]).toEqual([`${lead.editor.name}, ${lead.name} via Undersigned`, lead.editor.address]);
  });

  test('by whoever moved the deadline, to those invited', async () => {
    const { lead: moves, letter, deadline } = await aLetterWithDeadline();
    await opened(moves, letter.id, deadline);
    const inviting = await deskOf(moves.editor, letter.id, 'invite organisations');
    await inviteOrganisations(inviting, [{ address: 'ana@partner.example', name: null }]);
    await moving(moves.administrator, letter.id, new Date(deadline.getTime() + day));
    expect(await nameOf('deadline-moved', 'ana@partner.example')).toEqual(as(moves.administrator, moves));
  });

  test('by the clock comes in its name, with the contact that it chose to print', async () => {
    const letter = await aLetter(lead);
    await opened(lead, letter.id);
    const preparationId = await prepared(partner, letter.id);
    const late = { kind: 'not-in-time', aboutId: preparationId, address: partner.editor.address, causerId: null };
    expect(await inWhoseName(late, undefined)).toEqual({ fromName: `${lead.name} via Undersigned` });
    const contactAddress = 'policy@alliance.example';
    await database().imprint.upsert({
      where: { letterId: letter.id },
      create: { letterId: letter.id, contactAddress },
      update: { contactAddress },
    });
    expect(await inWhoseName(late, undefined)).toMatchObject({ replyTo: contactAddress });
    const own = { ...late, address: lead.editor.address };
    expect(await inWhoseName(own, undefined)).toEqual(nobody);
  });

  test('bears its name only, and no mailbox, once the member has left it', async () => {
    const { letter, id } = await coSigned();
    await by(letter.id, id, 'statement-left-out', 'It speaks of another proposal.');
    const membership = { where: { personId: lead.editor.id, organisationId: lead.id } };
    await database().membership.updateMany({ ...membership, data: { endedAt: new Date() } });
    const { fromName, replyTo } = await nameOf('lead-decision', partner.signatory.address);
    await database().membership.updateMany({ ...membership, data: { endedAt: null } });
    expect([fromName, replyTo]).toEqual([`${lead.editor.name}, ${lead.name} via Undersigned`, undefined]);
  });
});

describe('what a co-signing organisation does', () => {
  async function asked() {
    const letter = await aLetter(lead);
    await opened(lead, letter.id);
    const preparationId = await prepared(partner, letter.id);
    await requestApproval(await preparing(partner.editor, preparationId, 'prepare endorsements'));
    const { id } = await database().approval.findFirstOrThrow({ where: { preparationId } });
    return { preparationId, link: (await approvalLink(tokenFor('approval', id), new Date()))!.link };
  }

  test('reaches its colleagues in the name of who signed, and the signer as a mail of the service', async () => {
    const { preparationId, link } = await asked();
    const endorsementId = await approve(link, await typedFor(preparationId));
    expect(await nameOf('endorsement-receipt', partner.administrator.address)).toEqual(as(partner.signatory, partner));
    expect(await nameOf('endorsement-receipt', partner.signatory.address)).toEqual(nobody);
    const receipt = await withdrawalLink(await receiptToken(endorsementId, partner.signatory.address), new Date());
    await withdraw(receipt!, null);
    // A receipt can be passed on: who withdrew by it is not known.
    expect(await nameOf('withdrawal-notice', lead.administrator.address)).toEqual({
      fromName: `${partner.name} via Undersigned`,
    });
  });

  test('tells who prepared that the signatory declined, in the signatory’s name', async () => {
    const { link } = await asked();
    await declineApproval(link, 'Not now.');
    expect(await nameOf('approval-declined', partner.editor.address)).toEqual(as(partner.signatory, partner));
  });
});

test('an expert who withdraws is named to the lead, with the mailbox that the lead invited', async () => {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, { takesExperts: true });
  const id = await signedExpert(lead, letter.id, 'Ines Vidal');
  const { address } = await database().expertEndorsement.findUniqueOrThrow({ where: { id } });
  const notice = { kind: 'expert-withdrawal-notice', aboutId: id, address: 'a@alliance.example', causerId: null };
  expect(await inWhoseName(notice, undefined)).toEqual({ fromName: 'Ines Vidal via Undersigned', replyTo: address });
});

describe('a stranger', () => {
  let stranger: AnOrganisation;
  beforeAll(async () => {
    stranger = await anOrganisation({ name: 'Free money at evil', host: 'evil.example', country: 'BE' });
    const letter = await draftedLetter(stranger, { title: 'Claim your prize' });
    await nameReviewer(await deskOf(stranger.editor, letter, 'name reviewers'), 'reader@victim.example');
    const person = await aPerson('guest@evil.example', 'Win Big');
    await requestToJoin({ person, sessionId: '', staff: false, at: new Date() } as never, lead.id);
  });

  test('is not named, and gives no mailbox to answer to', async () => {
    expect(await nameOf('review-request', 'reader@victim.example')).toEqual(nobody);
    expect(await nameOf('membership-request', lead.administrator.address)).toEqual(nobody);
  });

  test('is one no more once the organisation is verified', async () => {
    await verifiedByStaff(stranger.id, 'evil.example');
    expect(await nameOf('review-request', 'reader@victim.example')).toEqual(as(stranger.editor, stranger));
  });
});

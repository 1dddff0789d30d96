import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { declineAsExpert, stopMailsToExpert } from '~/sign-on/expert/expert-answers.server';
import { expertBoard } from '~/sign-on/expert/expert-board.server';
import { leaveExpertOut } from '~/sign-on/expert/expert-decisions.server';
import { cancelExpertInvitation, inviteExperts } from '~/sign-on/expert/expert-invitations.server';
import { expertLink, requireExpertReceipt } from '~/sign-on/expert/expert-links.server';
import { signAsExpert } from '~/sign-on/expert/expert-signing.server';
import { withdrawAsExpert } from '~/sign-on/expert/expert-withdrawals.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { invitedExpert, linkOfExpert, signedExpert, typedByExpert } from '../../setup/experts';
import { aLetter, deskOf, opened } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

async function anOpenLetter(takesExperts = true) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, { takesExperts });
  return letter;
}
const experts = (letterId: string) => expertsOf(database(), letterId);
const events = (subjectId: string, kind: string) => database().event.count({ where: { subjectId, kind } });
const inviting = (letterId: string) => deskOf(lead.editor, letterId, 'invite organisations');
const said = { language: 'en', message: null } as const;
const receiptOf = (endorsementId: string) =>
  requireExpertReceipt({
    request: new Request('https://undersigned.example/'),
    params: { token: tokenFor('expert-withdrawal', endorsementId) },
    context: {} as never,
  });
const answerOf = async (letterId: string, address: string) => {
  const { rows } = await expertBoard(await deskOf(lead.editor, letterId, 'see the desk'));
  return rows.find((row) => row.address === address);
};

describe('inviting experts', () => {
  test('mails each mailbox once, whatever is pressed twice', async () => {
    const letter = await anOpenLetter();
    const list = [{ address: 'kadri@tartu.example', name: 'Kadri Tamm' }];
    const both = await Promise.all([
      inviteExperts(await inviting(letter.id), list, said),
      inviteExperts(await inviting(letter.id), list, said),
    ]);
    expect(both.map(({ invited }) => invited).sort()).toEqual([0, 1]);
    expect(await events(letter.id, 'expert-invited')).toBe(1);
    expect(await answerOf(letter.id, 'kadri@tartu.example')).toMatchObject({ answer: 'invited', name: 'Kadri Tamm' });
  });

  test('is for letters that take experts, and while they are open', async () => {
    const closed = await anOpenLetter(false);
    await expect(invitedExpert(lead, closed.id, 'a@tartu.example')).rejects.toThrow('open to organisations only');
    const never = await aLetter(lead);
    await expect(invitedExpert(lead, never.id, 'a@tartu.example')).rejects.toThrow('not open');
  });

  test('leaves out a mailbox that wants no more mail of the lead', async () => {
    const letter = await anOpenLetter();
    await invitedExpert(lead, letter.id, 'stop@tartu.example');
    const { id } = await database().expertInvitation.findFirstOrThrow({ where: { letterId: letter.id } });
    const found = await expertLink('expert-stop', tokenFor('expert-stop', id), new Date());
    await stopMailsToExpert(found!.link);
    await stopMailsToExpert(found!.link);
    expect(await events(letter.id, 'expert-invitation-stopped')).toBe(1);
    const other = await anOpenLetter();
    const list = [{ address: 'stop@tartu.example', name: null }];
    expect(await inviteExperts(await inviting(other.id), list, said)).toMatchObject({ invited: 0, stopped: 1 });
  });

  test('ends with a cancellation, unless the expert has signed', async () => {
    const letter = await anOpenLetter();
    const link = await invitedExpert(lead, letter.id, 'c@tartu.example');
    await cancelExpertInvitation(await inviting(letter.id), link.expertInvitationId);
    await expect(signAsExpert(link, await typedByExpert(letter.id))).rejects.toThrow('cancelled');
    await signedExpert(lead, letter.id, 'Sam Signer');
    const signed = await linkOfExpert(letter.id, 'sam.signer@experts.example');
    await expect(cancelExpertInvitation(await inviting(letter.id), signed.expertInvitationId)).rejects.toThrow(
      'Sam Signer has signed',
    );
  });
});

describe('signing in one’s own name', () => {
  test('stands by the name that was typed, counted apart from organisations', async () => {
    const letter = await anOpenLetter();
    const before = (await signatoriesOf(database(), letter.id)).length;
    await signedExpert(lead, letter.id, 'Kadri Tamm');
    expect(await experts(letter.id)).toMatchObject([
      { name: 'Kadri Tamm', title: 'Professor of Child Law', affiliation: 'University of Tartu' },
    ]);
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(before);
    const consent = await database().expertConsent.findFirstOrThrow({ where: { textId: letter.textId } });
    expect(consent).toMatchObject({ basis: 'co_signed', means: 'link', mailedTo: 'kadri.tamm@experts.example' });
    expect(consent.declaration).toContain('In my own name, I sign the letter');
  });

  test('happens once, however many at once', async () => {
    const letter = await anOpenLetter();
    const link = await invitedExpert(lead, letter.id, 'twice@tartu.example');
    const typed = await typedByExpert(letter.id);
    const all = await Promise.allSettled([1, 2, 3].map(() => signAsExpert(link, typed)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await experts(letter.id)).toHaveLength(1);
    expect(await events(letter.id, 'expert-signed')).toBe(1);
  });

  test('is refused where what was shown has changed, or sign-on is over', async () => {
    const letter = await anOpenLetter();
    const link = await invitedExpert(lead, letter.id, 'late@tartu.example');
    const typed = await typedByExpert(letter.id);
    const other = { ...typed, declaration: 'I sign something else.' };
    await expect(signAsExpert(link, other)).rejects.toThrow('Something changed');
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    const late = await linkOfExpert(letter.id, 'late@tartu.example');
    await expect(signAsExpert(late, typed)).rejects.toThrow('Sign-on closed');
    expect(await signAsExpert(link, typed), 'what arrived before counts').toBeTruthy();
  });

  test('is declined with a reason, and possible all the same afterwards', async () => {
    const letter = await anOpenLetter();
    const link = await invitedExpert(lead, letter.id, 'no@tartu.example');
    await declineAsExpert(link, 'Not my field.');
    expect(await answerOf(letter.id, 'no@tartu.example')).toMatchObject({
      answer: 'declined',
      reason: 'Not my field.',
    });
    await signAsExpert(link, await typedByExpert(letter.id));
    expect(await answerOf(letter.id, 'no@tartu.example')).toMatchObject({ answer: 'signed', reason: null });
    await expect(declineAsExpert(link, null)).rejects.toThrow('You have signed');
  });
});

describe('the end of a signature', () => {
  test('is one step with the receipt; who withdrew may sign again', async () => {
    const letter = await anOpenLetter();
    const id = await signedExpert(lead, letter.id, 'Wim Withdraws');
    await withdrawAsExpert(await receiptOf(id), 'I changed my mind.');
    await expect(withdrawAsExpert(await receiptOf(id), null)).rejects.toThrow('already withdrawn');
    expect(await experts(letter.id)).toEqual([]);
    expect(await events(letter.id, 'expert-withdrawn')).toBe(1);
    const link = await linkOfExpert(letter.id, 'wim.withdraws@experts.example');
    const again = await signAsExpert(link, await typedByExpert(letter.id));
    expect(again).not.toBe(id);
    expect(await experts(letter.id)).toHaveLength(1);
  });

  test('by the lead has a reason, is told, and is for good', async () => {
    const letter = await anOpenLetter();
    const id = await signedExpert(lead, letter.id, 'Otto Out');
    const deed = await deskOf(lead.editor, letter.id, 'decide on signatories');
    await expect(leaveExpertOut(deed, id, '')).rejects.toThrow('Give a reason');
    await leaveExpertOut(deed, id, 'Only experts of child law.');
    expect(await experts(letter.id)).toEqual([]);
    expect(await database().notice.count({ where: { kind: 'expert-left-out', aboutId: id } })).toBe(1);
    const link = await linkOfExpert(letter.id, 'otto.out@experts.example');
    await expect(signAsExpert(link, await typedByExpert(letter.id))).rejects.toThrow('left you out');
    await expect(withdrawAsExpert(await receiptOf(id), null)).rejects.toThrow('nothing to withdraw');
  });
});

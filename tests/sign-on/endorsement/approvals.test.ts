import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink, approve, declineApproval } from '~/sign-on/endorsement/approvals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { cancelPreparation, changePreparation } from '~/sign-on/preparation/preparations.server';
import { ask } from '../../setup/approvals';
import { changed } from '../../setup/changed';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let serial = 0;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

async function asked() {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  serial += 1;
  const host = `asked${serial}.example`;
  const partner = await anOrganisation({ name: `Asked ${serial}`, host, country: 'SE', verified: true });
  const preparationId = await prepared(partner, letter.id);
  return { letter, partner, preparationId, ...(await ask(partner, preparationId)) };
}

async function change(partner: AnOrganisation, preparationId: string, statement: string | null) {
  const { counter, printedName, country, signatoryId } = await database().preparation.findUniqueOrThrow({
    where: { id: preparationId },
  });
  const deed = await preparing(partner.editor, preparationId, 'prepare endorsements');
  await changePreparation(deed, {
    counter,
    printedName,
    country,
    withLogo: true,
    statement,
    signatory: signatoryId,
  });
}

const standing = (letterId: string, organisationId: string) =>
  database().endorsement.findMany({ where: { letterId, organisationId }, include: { consents: true } });

describe('an approval', () => {
  test('co-signs by the link, and says no more than is known', async () => {
    const { letter, partner, link, preparationId } = await asked();
    const typed = await typedFor(preparationId);
    await approve(link, typed);
    const [endorsement] = await standing(letter.id, partner.id);
    expect(endorsement?.consents).toMatchObject([
      { means: 'link', mailedTo: partner.signatory.address, declaration: typed.declaration },
    ]);
    const event = await database().event.findFirstOrThrow({
      where: { subjectId: letter.id, kind: 'letter-co-signed' },
    });
    expect(JSON.parse(event.chained)).toMatchObject({ actorId: null, plain: { means: 'link' } });
    expect(event.chained).not.toContain(partner.signatory.address);
    await expect(approve(link, typed)).rejects.toThrow('already been used');
  });

  test('clicked many times at once co-signs once', async () => {
    const { letter, partner, link, preparationId } = await asked();
    const typed = await typedFor(preparationId);
    const clicks = await Promise.allSettled(Array.from({ length: 6 }, () => approve(link, typed)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await standing(letter.id, partner.id)).toHaveLength(1);
  });

  test('dies when the line changes, and the person is told', async () => {
    const { partner, token, link, approval, preparationId } = await asked();
    const typed = await typedFor(preparationId);
    await change(partner, preparationId, 'Every month counts.');
    expect((await approvalLink(token, new Date()))?.state).toBe('cancelled');
    await expect(approve(link, typed)).rejects.toThrow('no longer works');
    const told = await database().notice.findFirst({ where: { kind: 'approval-cancelled', aboutId: approval.id } });
    expect(told?.address).toBe(partner.signatory.address);
    const again = await ask(partner, preparationId);
    expect(again.token).not.toBe(token);
    expect((await approvalLink(again.token, new Date()))?.state).toBe('waiting');
  });

  test('dies with any difference from what was asked, though nobody wrote a cancellation', async () => {
    const { link, token, preparationId } = await asked();
    await database().preparation.update({ where: { id: preparationId }, data: { statement: 'Slipped in.' } });
    expect((await approvalLink(token, new Date()))?.state).toBe('cancelled');
    await expect(approve(link, await typedFor(preparationId))).rejects.toThrow('no longer works');
  });

  test('a save that changes nothing leaves it alone', async () => {
    const { partner, token, preparationId } = await asked();
    await change(partner, preparationId, null);
    expect((await approvalLink(token, new Date()))?.state).toBe('waiting');
  });

  test('while the preparer changes the line: either what was seen is signed, or nothing', async () => {
    for (let round = 0; round < 4; round++) {
      const { letter, partner, link, preparationId } = await asked();
      const typed = await typedFor(preparationId);
      await Promise.allSettled([approve(link, typed), change(partner, preparationId, `Changed in round ${round}.`)]);
      const signed = await standing(letter.id, partner.id);
      if (signed.length > 0) expect(signed).toMatchObject([{ statement: null }]);
    }
  });

  test('dies when the preparation is cancelled, when it is declined, and at the deadline', async () => {
    const cancelled = await asked();
    await cancelPreparation(await preparing(cancelled.partner.editor, cancelled.preparationId, 'prepare endorsements'));
    expect((await approvalLink(cancelled.token, new Date()))?.state).toBe('cancelled');

    const declined = await asked();
    await declineApproval(declined.link, 'Not our field.');
    expect((await approvalLink(declined.token, new Date()))?.state).toBe('declined');
    await expect(approve(declined.link, await typedFor(declined.preparationId))).rejects.toThrow('no longer works');

    const late = await asked();
    const nextMonth = new Date(Date.now() + 30 * 86_400_000);
    expect((await approvalLink(late.token, nextMonth))?.state).toBe('late');
    const lateLink = (await approvalLink(late.token, nextMonth))!.link;
    await expect(approve(lateLink, await typedFor(late.preparationId))).rejects.toThrow('Sign-on closed on');
  });

  test('is for the opening in which it was asked: a letter opened again asks again', async () => {
    const { letter, partner, token, link, approval, preparationId } = await asked();
    const typed = await typedFor(preparationId);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    await opened(lead, letter.id);
    expect((await approvalLink(token, new Date()))?.state).toBe('cancelled');
    await expect(approve(changed(link, { at: new Date() }), typed)).rejects.toThrow('no longer works');
    const told = { kind: 'approval-cancelled', aboutId: approval.id, address: partner.signatory.address };
    expect(await database().notice.count({ where: told })).toBe(1);
    const waits = { preparationId, cancelledAt: null };
    const { id } = await database().approval.findFirstOrThrow({ where: waits });
    const again = await approvalLink(tokenFor('approval', id), new Date());
    await approve(again!.link, await typedFor(preparationId));
    expect(await standing(letter.id, partner.id)).toHaveLength(1);
  });

  test('does nothing once the person may no longer bind the organisation', async () => {
    const { partner, link, preparationId } = await asked();
    const typed = await typedFor(preparationId);
    await database().membership.updateMany({
      where: { personId: partner.signatory.id },
      data: { endedAt: new Date() },
    });
    await expect(approve(link, typed)).rejects.toThrow('no longer a member');
  });

  test('the link is for approvals alone, and made here alone', async () => {
    const { approval } = await asked();
    expect(await approvalLink(tokenFor('withdrawal', approval.id), new Date())).toBeNull();
    expect(await approvalLink(`${approval.id}.forged`, new Date())).toBeNull();
    expect(await approvalLink(undefined, new Date())).toBeNull();
  });

  test('looking at it any number of times changes nothing', async () => {
    const { token, letter } = await asked();
    const before = await database().event.count({ where: { subjectId: letter.id } });
    for (let look = 0; look < 3; look++) await approvalPage(token, new Date());
    expect(await database().event.count({ where: { subjectId: letter.id } })).toBe(before);
    expect((await approvalLink(token, new Date()))?.state).toBe('waiting');
  });

  test('the mail shows line, deadline and preparer; a stale one is not sent', async () => {
    const { approval, partner, preparationId } = await asked();
    const write = signOnNotices['approval-request']!;
    const mail = await write(approval.id, partner.signatory.address);
    expect(mail?.subject).toContain(partner.name);
    expect(mail).toMatchObject({ fromName: `${lead.name} via Undersigned`, replyTo: partner.editor.address });
    await change(partner, preparationId, 'Another statement.');
    expect(await write(approval.id, partner.signatory.address)).toBeNull();
  });
});

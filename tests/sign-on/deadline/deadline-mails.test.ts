import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { deadlinePage } from '~/sign-on/deadline/deadline-moves.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { ask } from '../../setup/approvals';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterWithDeadline, aPartner, day, movesOf, moving, reason } from '../../setup/deadlines';
import { deskOf, opened, prepared, preparing, typedFor } from '../../setup/letters';
import { hasPressedStop } from '../../setup/stops';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; versionId: string };
let deadline: Date;
beforeEach(async () => {
  ({ lead, letter, deadline } = await aLetterWithDeadline());
  await opened(lead, letter.id, deadline);
});

const later = (days: number, than = deadline) => new Date(than.getTime() + days * day);
const move = (to: Date, how?: Parameters<typeof moving>[3]) => moving(lead.editor, letter.id, to, how);
const told = async () =>
  (await database().notice.findMany({ where: { kind: 'deadline-moved', subjectId: letter.id } }))
    .map(({ address }) => address)
    .sort();
const invited = (address: string, facts = {}) =>
  database().invitation.create({ data: { letterId: letter.id, address, invitedAt: new Date(), ...facts } });
const mailTo = async (address: string) => {
  const last = (await movesOf(letter.id)).at(-1);
  const content = await signOnNotices['deadline-moved']!(last!.id, address);
  return content && { ...content, props: content.mail.props as Record<string, string> };
};

describe('the mail', () => {
  test('goes once to each mailbox that has not decided, and to nobody else', async () => {
    await invited('open@partner.example');
    await invited('no@partner.example', { declinedAt: new Date() });
    await invited('stop@partner.example');
    await hasPressedStop(letter.id, 'stop@partner.example');
    await invited('gone@partner.example', { cancelledAt: new Date() });
    const [signed, asked, prepares] = [await aPartner(), await aPartner(), await aPartner()];
    const preparation = await prepared(signed, letter.id);
    const signing = await preparing(signed.signatory, preparation, 'bind the organisation');
    await coSign(signing, await typedFor(preparation));
    await ask(asked, await prepared(asked, letter.id));
    await prepared(prepares, letter.id);
    await move(later(3));
    const undecided = [asked.editor, asked.signatory, prepares.editor, lead.signatory];
    expect(await told()).toEqual([...undecided.map(({ address }) => address), 'open@partner.example'].sort());
  });

  test('tells who is invited the new deadline, the former one, the reason, and how to stop', async () => {
    const { id } = await invited('ana@partner.example');
    await move(later(3));
    const mail = await mailTo('ana@partner.example');
    expect(mail?.subject).toContain('The deadline moved to');
    expect(mail?.props).toMatchObject({ because: 'invited', reason, lead: 'Alliance' });
    expect(mail?.props['link']).toContain(`/invitations/${tokenFor('invitation', id)}`);
    expect(mail?.headers?.['List-Unsubscribe']).toContain(tokenFor('stop', id));
  });

  test('moves however often: a mailbox that had enough hears the last one later, and nothing of those between', async () => {
    await invited('ana@partner.example');
    for (const [at, days] of [3, 4, 5, 6].entries()) await move(later(days), { seen: at });
    const moves = await movesOf(letter.id);
    expect(moves).toHaveLength(4);
    const jobs = await database().$queryRaw<{ about: string; later: boolean }[]>`
      SELECT notice.about_id AS about, start_after > now() + interval '20 hours' AS later
      FROM notice JOIN pgboss.job ON job.data->>'noticeId' = notice.id::text
      WHERE address = 'ana@partner.example' AND subject_id = ${letter.id}::uuid ORDER BY notice.created_at`;
    expect(jobs.map(({ later }) => later)).toEqual([false, false, true, true]);
    const said = moves.map(({ id }) => signOnNotices['deadline-moved']!(id, 'ana@partner.example'));
    expect((await Promise.all(said)).map((mail) => mail !== null)).toEqual([false, false, false, true]);
  });

  test('tells at once of an earlier one, whatever the lead sent today; one that somebody would hear of too late is refused', async () => {
    await invited('ana@partner.example');
    await database().$executeRaw`
      INSERT INTO notice (id, kind, about_id, address, causer_id, subject_id)
      SELECT gen_random_uuid(), 'invitation', gen_random_uuid(), 'p' || n || '@list.example', ${lead.editor.id}::uuid, ${letter.id}::uuid
      FROM generate_series(1, 3000) n`;
    const waiting = () => database().$queryRaw<{ later: boolean }[]>`
      SELECT start_after > now() + interval '1 minute' AS later FROM notice JOIN pgboss.job ON job.data->>'noticeId' = notice.id::text
      WHERE kind = 'deadline-moved' AND address = 'ana@partner.example' AND subject_id = ${letter.id}::uuid ORDER BY created_at`;
    await move(later(-3));
    expect(await waiting()).toEqual([{ later: false }]);
    await move(later(-4), { seen: 1 });
    await expect(move(later(-5), { seen: 2 })).rejects.toThrow('would hear of an earlier one too late');
    expect(await movesOf(letter.id)).toHaveLength(2);
    expect(await waiting()).toHaveLength(2);
  });

  test('says that the deadline is earlier, to the same people', async () => {
    await invited('ana@partner.example');
    const partner = await aPartner();
    await ask(partner, await prepared(partner, letter.id));
    await move(later(-3));
    expect(await told()).toEqual(
      ['ana@partner.example', partner.editor.address, partner.signatory.address, lead.signatory.address].sort(),
    );
    const mail = await mailTo(partner.signatory.address);
    expect(mail?.subject).toContain('The deadline is now earlier');
    expect(mail?.props).toMatchObject({ because: 'asked', moved: 'earlier', reason });
  });

  test('leads who was asked to approve to the same link, which lives until the new deadline', async () => {
    const partner = await aPartner();
    const preparationId = await prepared(partner, letter.id);
    const { token } = await ask(partner, preparationId);
    const between = later(1);
    expect((await approvalLink(token, between))?.state).toBe('late');
    await move(later(3));
    expect((await mailTo(partner.signatory.address))?.props).toMatchObject({
      because: 'asked',
      link: expect.stringContaining(`/approvals/${token}`),
    });
    const found = await approvalLink(token, new Date());
    expect([found?.state, (await approvalLink(token, between))?.state]).toEqual(['waiting', 'waiting']);
    await approve(found!.link, await typedFor(preparationId));
    expect(await mailTo(partner.signatory.address)).toBeNull();
  });

  test('leads who prepares to the preparation, in the language of the invitation', async () => {
    const partner = await aPartner();
    const preparationId = await prepared(partner, letter.id);
    await database().invitation.updateMany({ where: { letterId: letter.id }, data: { language: 'fr' } });
    await move(later(3));
    const mail = await mailTo(partner.editor.address);
    expect(mail?.props).toMatchObject({ because: 'prepares', language: 'fr', organisation: partner.name });
    expect(mail?.props['link']).toContain(`/preparations/${preparationId}`);
  });

  test('is not sent once the deadline was moved again, or sign-on closed', async () => {
    await invited('ana@partner.example');
    await move(later(3));
    const [first] = await movesOf(letter.id);
    await move(later(5));
    expect(await signOnNotices['deadline-moved']!(first!.id, 'ana@partner.example')).toBeNull();
    expect(await mailTo('ana@partner.example')).not.toBeNull();
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    expect(await mailTo('ana@partner.example')).toBeNull();
  });

  test('is counted on the page before the deed, without who moves the deadline', async () => {
    await invited('ana@partner.example');
    await invited(lead.editor.address);
    const partner = await aPartner();
    await ask(partner, await prepared(partner, letter.id));
    const page = await deadlinePage(await deskOf(lead.editor, letter.id, 'open letters'));
    expect(page).toMatchObject({ deadline, invited: 1, preparing: 1, asked: 2 });
  });
});

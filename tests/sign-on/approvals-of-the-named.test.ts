import { beforeAll, describe, expect, test } from 'vitest';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { organisationNotices } from '~/organisations/register/notices.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approve, declineApproval } from '~/sign-on/endorsement/approvals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { ask } from '../setup/approvals';
import { type AnOrganisation, anOrganisation, member } from '../setup/coalition';
import { aLetter, opened, prepared, typedFor } from '../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let serial = 0;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

describe('who was named as signatory and has not answered', () => {
  /** A partner whose director is named, and asked for approval before any answer. */
  async function named() {
    const letter = await aLetter(lead);
    await opened(lead, letter.id);
    serial += 1;
    const host = `named${serial}.example`;
    const partner = await anOrganisation({ name: `Named ${serial}`, host, country: 'SE', verified: true });
    await database().membership.deleteMany({ where: { personId: partner.signatory.id } });
    const preparationId = await prepared(partner, letter.id);
    const address = `director@${host}`;
    const naming = await member(partner.administrator.id, partner.id, 'admit members', new Date());
    const membershipId = await nameSignatory(naming, { address, name: 'Somebody Else', position: 'Director' }, true);
    await database().preparation.update({ where: { id: preparationId }, data: { signatoryId: membershipId } });
    return { partner, preparationId, membershipId, address, ...(await ask(partner, preparationId)) };
  }
  const membershipOf = (id: string) =>
    database().membership.findUniqueOrThrow({ where: { id }, include: { person: true } });

  test('approves by one link, which is the yes to both; the page says so, and the name is their own', async () => {
    const { membershipId, preparationId, token, link, partner } = await named();
    expect(await approvalPage(token, new Date())).toMatchObject({ nominated: true });
    expect((await membershipOf(membershipId)).admittedAt).toBeNull();
    await approve(link, await typedFor(preparationId, { name: 'Dagmar Dahl' }));
    const { person, ...membership } = await membershipOf(membershipId);
    expect(membership).toMatchObject({ roles: ['authorised_signatory'], position: 'Director' });
    expect(membership.admittedAt).not.toBeNull();
    expect(person.name).toBe('Dagmar Dahl');
    const { organisationId } = membership;
    const kinds = await database().event.findMany({ where: { subjectId: organisationId }, select: { kind: true } });
    expect(kinds.map(({ kind }) => kind)).toContain('nomination-accepted');
    expect(await approvalPage(token, new Date())).toMatchObject({ nominated: false, state: 'used' });
    expect(await database().endorsement.count({ where: { organisationId: partner.id } })).toBe(1);
  });

  test('is a member then, so that every page of the organisation’s letters is made anew, each once', async () => {
    const { partner, preparationId, link } = await named();
    const ids = [(await aLetter(partner)).id, link.letterId];
    const revisions = async () => {
      const letters = await database().letter.findMany({ where: { id: { in: ids } } });
      return ids.map((id) => letters.find((letter) => letter.id === id)!.publicRevision);
    };
    const before = await revisions();
    await approve(link, await typedFor(preparationId));
    expect(await revisions()).toEqual(before.map((revision) => revision + 1));
  });

  test('gets one mail: the request for approval asks the other question, too', async () => {
    const { address, membershipId, approval } = await named();
    const { id } = await database().nomination.findFirstOrThrow({ where: { membershipId } });
    expect(await organisationNotices['membership-asked']!(id, address)).toBeNull();
    const [job] = await database().$queryRaw<{ later: boolean }[]>`
      SELECT start_after > now() + interval '5 minutes' AS later FROM pgboss.job JOIN notice
        ON data ->> 'noticeId' = notice.id::text WHERE notice.kind = 'membership-asked' AND address = ${address}`;
    expect(job).toEqual({ later: true });
    expect(await signOnNotices['approval-request']!(approval.id, address)).not.toBeNull();
  });

  test('is no signatory by declining the co-signature', async () => {
    const { link, membershipId } = await named();
    await declineApproval(link, null);
    expect((await membershipOf(membershipId)).admittedAt).toBeNull();
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { endorsementPage } from '~/sign-on/endorsement/endorsement-page.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { eventInWords } from '~/trail/event-in-words';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { ask } from '../../setup/approvals';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterWithDeadline, aPartner } from '../../setup/deadlines';
import { aVersion, deskOf, opened, openedAgain, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; versionId: string };
beforeEach(async () => {
  ({ lead, letter } = await aLetterWithDeadline());
  await opened(lead, letter.id);
});

/** A partner that has co-signed the version that is open. */
async function aSignatory(): Promise<AnOrganisation & { endorsementId: string }> {
  const who = await aPartner();
  return { ...who, endorsementId: await signs(who, await prepared(who, letter.id)) };
}

const signs = async (who: AnOrganisation, id: string) =>
  coSign(await preparing(who.signatory, id, 'bind the organisation'), await typedFor(id));

const waitingOf = ({ id: organisationId }: AnOrganisation) =>
  database().approval.findFirstOrThrow({
    where: { preparation: { letterId: letter.id, organisationId }, cancelledAt: null, usedAt: null },
  });
const mailsOf = async (aboutId: string) =>
  (await database().notice.findMany({ where: { kind: 'approval-request', aboutId } })).map(({ address }) => address);
const second = () => aVersion(letter.id, { body: 'We write again.' }, 2);
const signatories = async () =>
  (await signatoriesOf(database(), letter.id)).map(({ organisationId }) => organisationId);
const idsOf = (those: readonly { id: string }[]) => those.map(({ id }) => id).sort();
const lastOpened = async () =>
  (await eventsOf(letterTrail(letter.id))).filter(({ kind }) => kind === 'letter-opened').at(-1)!;
const lapsesOf = () =>
  database().lapse.findMany({ where: { opening: { letterId: letter.id } }, include: { endorsement: true } });
const toldOf = async (aboutId: string) =>
  (await database().notice.findMany({ where: { kind: 'endorsement-lapsed', aboutId } })).map(({ address }) => address);
const mailTo = async (lapseId: string, address: string) => {
  const mail = await signOnNotices['endorsement-lapsed']!(lapseId, address);
  return mail && { subject: mail.subject, props: mail.mail.props as Record<string, string> };
};

describe('a letter that is opened again with the same version', () => {
  test('is so unless another is chosen, and everybody stays with the consent they gave', async () => {
    const partner = await aSignatory();
    await second();
    const consents = () => database().consent.findMany({ where: { endorsementId: partner.endorsementId } });
    const given = await consents();
    const shown = await openedAgain(lead, letter.id);
    expect(shown).toMatchObject({ same: true, stay: [{ name: partner.name }], fallOut: [] });
    expect((await openingOf(database(), letter.id, new Date()))?.versionId).toBe(letter.versionId);
    expect(await signatories()).toEqual([partner.id]);
    expect(await consents()).toEqual(given);
    expect(await lapsesOf()).toEqual([]);
    expect(await database().notice.count({ where: { kind: 'endorsement-lapsed' } })).toBe(0);
    const told = await lastOpened();
    expect(told.plain).toMatchObject({ again: 'same', stay: 1, fallOut: 0 });
    expect(eventInWords({ ...told, by: 'Edith' }, 'Europe/Brussels')).toContain(
      'All who had co-signed it stayed: 1 organisation and the lead.',
    );
  });

  test('keeps waiting for whoever was asked: the former link ends, and another one is mailed', async () => {
    const partner = await aPartner();
    const former = await ask(partner, await prepared(partner, letter.id));
    expect(await openedAgain(lead, letter.id)).toMatchObject({ waiting: 1, preparing: 0 });
    expect((await approvalLink(former.token, new Date()))?.state).toBe('cancelled');
    const waits = await waitingOf(partner);
    expect(await mailsOf(waits.id)).toEqual([partner.signatory.address]);
    expect(await signOnNotices['approval-cancelled']!(former.approval.id, partner.signatory.address)).toBeNull();
    const { link } = (await approvalLink(tokenFor('approval', waits.id), new Date()))!;
    await approve(link, await typedFor(waits.preparationId));
    expect(await signatories()).toContain(partner.id);
  });

  test('is opened though somebody who was asked had enough mail from the lead: they wait without another', async () => {
    const partner = await aPartner();
    await ask(partner, await prepared(partner, letter.id));
    const mail = { kind: 'approval-request', address: partner.signatory.address };
    const cause = { causerId: lead.editor.id, subjectId: letter.id };
    const had = Array.from({ length: 6 }, () => ({ ...mail, ...cause, aboutId: crypto.randomUUID() }));
    await database().notice.createMany({ data: had });
    await openedAgain(lead, letter.id);
    expect(await mailsOf((await waitingOf(partner)).id)).toEqual([]);
  });
});

describe('a letter that is opened again with another version', () => {
  test('says by name who falls out, and keeps what it said', async () => {
    const [early, both, prepares] = [await aSignatory(), await aSignatory(), await aPartner()];
    await prepared(prepares, letter.id);
    await second();
    const shown = await openedAgain(lead, letter.id, 2);
    expect(shown).toMatchObject({ same: false, former: 1, stay: [], preparing: 1 });
    expect(idsOf(shown.fallOut)).toEqual([early.endorsementId, both.endorsementId].sort());
    expect(await signatories()).toEqual([]);
    expect((await lapsesOf()).map(({ endorsementId }) => endorsementId).sort()).toEqual(idsOf(shown.fallOut));
    const told = await lastOpened();
    expect(told.plain).toMatchObject({ again: 'another', stay: 0, fallOut: 2 });
    expect(eventInWords({ ...told, by: 'Edith' }, 'Europe/Brussels')).toContain('0 organisations stayed, 2 fell out');
    expect((await checkFacts()).faults.filter(({ part }) => part === 'lapse')).toEqual([]);
    const open = { letterId: letter.id, organisationId: both.id, completedAt: null };
    expect(await signs(both, (await database().preparation.findFirstOrThrow({ where: open })).id)).toBe(
      both.endorsementId,
    );
  });

  test('is never opened with one that was replaced: nobody comes back under a text that they left', async () => {
    const partner = await aSignatory();
    await second();
    await openedAgain(lead, letter.id, 2);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    const page = await openingPage(await deskOf(lead.editor, letter.id, 'open letters'), 1);
    expect([page.text?.version, page.otherVersions]).toEqual([2, []]);
    await expect(opened(lead, letter.id, undefined, { version: 1, seen: page.again?.seen })).rejects.toThrow(
      'replaced by a later one',
    );
    expect(await signatories()).not.toContain(partner.id);
  });

  test('opens nothing where what follows was not shown, or is no longer so', async () => {
    const partner = await aSignatory();
    await second();
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    const again = (seen?: string) => opened(lead, letter.id, undefined, { version: 2, seen });
    await expect(again()).rejects.toThrow('Read again what follows');
    const page = await openingPage(await deskOf(lead.editor, letter.id, 'open letters'), 2);
    await database().endorsement.update({ where: { id: partner.endorsementId }, data: { withdrawnAt: new Date() } });
    await expect(again(page.again?.seen)).rejects.toThrow('Read again what follows');
    expect(await database().opening.count({ where: { letterId: letter.id } })).toBe(1);
  });

  test('asks who signed before to approve: one step, and it counts as before', async () => {
    const partner = await aSignatory();
    await second();
    await openedAgain(lead, letter.id, 2);
    const [lapse] = await lapsesOf();
    expect((await toldOf(lapse!.id)).sort()).toEqual([partner.signatory.address, partner.administrator.address].sort());
    const mail = await mailTo(lapse!.id, partner.signatory.address);
    expect(mail?.subject).toContain(`${partner.name} is no longer a signatory`);
    expect(mail?.props).toMatchObject({ because: 'asked', version: 2, former: 1 });
    const approval = await database().approval.findFirstOrThrow({ where: { personId: partner.signatory.id } });
    expect(mail?.props['link']).toContain(`/approvals/${tokenFor('approval', approval.id)}`);
    const found = (await approvalLink(tokenFor('approval', approval.id), new Date()))!;
    await approve(found.link, await typedFor(found.preparation.id));
    expect(await signatories()).toEqual([partner.id]);
    expect(await mailTo(lapse!.id, partner.administrator.address)).toBeNull();
  });

  test('tells the administrators who is asked, or that nobody can be', async () => {
    const [partner, orphaned] = [await aSignatory(), await aSignatory()];
    const ended = { where: { personId: orphaned.signatory.id }, data: { endedAt: new Date() } };
    await database().membership.updateMany(ended);
    await second();
    await openedAgain(lead, letter.id, 2);
    const lapses = await lapsesOf();
    const ofWhom = (who: { endorsementId: string }) =>
      lapses.find((each) => each.endorsementId === who.endorsementId)!.id;
    const asked = await mailTo(ofWhom(partner), partner.administrator.address);
    expect(asked?.props).toMatchObject({ because: 'waits', link: expect.stringContaining('/preparations/') });
    expect(await toldOf(ofWhom(orphaned))).toEqual([orphaned.administrator.address]);
    const unsigned = await mailTo(ofWhom(orphaned), orphaned.administrator.address);
    expect(unsigned?.props).toMatchObject({ because: 'unsigned', signatory: '' });
  });

  test('its own page says to the organisation that it is not counted', async () => {
    const partner = await aSignatory();
    expect(await endorsementPage(partner.endorsementId, new Date())).toMatchObject({ lapsed: false });
    await second();
    await openedAgain(lead, letter.id, 2);
    const page = await endorsementPage(partner.endorsementId, new Date());
    expect(page).toMatchObject({ lapsed: true, preparation: expect.any(String) });
  });
});

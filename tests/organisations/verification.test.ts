import { renderMail } from '@emails/render.server';
import { expect, test } from 'vitest';
import { attestByStaff, attestForLetter, releaseOrganisation } from '~/organisations/evidence/attestations.server';
import { revokeEvidence } from '~/organisations/evidence/revocations.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { organisationNotices } from '~/organisations/register/notices.server';
import { changeOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { checkTrails } from '~/trail/trails.server';
import { aMembership, anOrganisation, aPerson, aProvenMailbox, inPlace, member } from '../setup/coalition';
import { entry, kindsOf, staffFor } from '../setup/founding';
import { deskOf } from '../setup/letters';

test('a held organisation is not verified by any evidence until the staff release it', async () => {
  const staff = await aPerson('staff@undersigned.example');
  const organisation = await anOrganisation({
    name: 'Lantern',
    host: 'lantern.example',
    country: 'AT',
    verified: true,
  });
  await database().organisation.update({
    where: { id: organisation.id },
    data: { heldAt: inPlace, heldReason: 'name' },
  });
  expect(await findingOn(database(), organisation.id, null)).toMatchObject({ verified: false });
  await releaseOrganisation(staffFor(staff), organisation.id, 'Two registers, two boards');
  expect(await findingOn(database(), organisation.id, null)).toMatchObject({ verified: true });
  await expect(releaseOrganisation(staffFor(staff), organisation.id, 'again')).rejects.toThrow(/not on hold/);
});

test('a proven mailbox and the staff’s word verify; what is revoked no longer counts, and other rooms are told', async () => {
  const staff = await aPerson('staff2@undersigned.example');
  const organisation = await anOrganisation({ name: 'Beacon', host: 'beacon.example', country: 'NL' });
  await attestByStaff(staffFor(staff), organisation.id, 'Seen in the register');
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(false);
  await aProvenMailbox(organisation.id, 'beacon.example');
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(true);
  await expect(attestByStaff(staffFor(staff), organisation.id, 'again')).rejects.toThrow(/already/);

  const letter = await database().letter.create({
    data: { leadId: organisation.id, slug: 'beacon', startedAt: inPlace, language: 'en' },
  });
  const evidence = await database().evidence.findFirstOrThrow({
    where: { organisationId: organisation.id, method: 'mailbox' },
  });
  const of = { organisationId: organisation.id, evidenceId: evidence.id };
  const twice = () => revokeEvidence(staffFor(staff), of, 'The domain lapsed');
  const outcomes = await Promise.allSettled([twice(), twice()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(false);
  const { publicRevision } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
  expect(publicRevision).toBe(letter.publicRevision + 1);
  expect(await kindsOf(organisation.id)).toEqual(['staff-attested', 'evidence-revoked']);
});

test('nobody stays verified under a name or a website that nobody looked at', async () => {
  const organisation = await anOrganisation({ name: 'Old Name', host: 'old.example', country: 'FR', verified: true });
  const administrator = () => member(organisation.administrator.id, organisation.id, 'change the organisation');
  const same = { displayName: 'Old Name', legalName: 'Old Name', country: 'FR', website: 'https://old.example/' };
  await changeOrganisation(await administrator(), entry({ ...same, kind: 'charity' }));
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(true);
  await changeOrganisation(await administrator(), entry({ ...same, website: 'https://famous.example' }));
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(false);
  expect(await database().evidence.count({ where: { organisationId: organisation.id, revokedAt: null } })).toBe(0);
});

async function leadAndLetter(name: string, host: string) {
  const lead = await anOrganisation({ name, host, country: 'BE', verified: true });
  const letter = await database().letter.create({
    data: { leadId: lead.id, slug: host, startedAt: inPlace, language: 'en' },
  });
  const deed = await deskOf(lead.administrator, letter.id, 'attest organisations');
  return { lead, letter, deed };
}

test('a lead’s word counts for its own letter, and for no other', async () => {
  const { letter, deed } = await leadAndLetter('Lead One', 'lead-one.example');
  const other = await leadAndLetter('Lead Two', 'lead-two.example');
  const partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'PL' });
  await aProvenMailbox(partner.id, 'partner.example');
  await attestForLetter(deed, partner.id, 'We have worked together since 2019');
  expect(await findingOn(database(), partner.id, letter.id)).toEqual({ verified: true, attestedByLeadOnly: true });
  expect((await findingOn(database(), partner.id, other.letter.id)).verified).toBe(false);
  expect((await findingOn(database(), partner.id, null)).verified).toBe(false);
  await expect(attestForLetter(deed, partner.id, 'again')).rejects.toThrow(/already/);
});

test('a lead’s word is refused for itself, for who shares a member or a domain, for a look-alike, and from an unverified lead', async () => {
  const { lead, deed } = await leadAndLetter('Lead Three', 'lead-three.example');
  await expect(attestForLetter(deed, lead.id, 'We know us')).rejects.toThrow(/itself/);

  const sister = await anOrganisation({ name: 'Sister', host: 'sister.example', country: 'BE' });
  await aMembership(lead.editor.id, sister.id, ['editor']);
  await expect(attestForLetter(deed, sister.id, 'x')).rejects.toThrow(/shares/);

  const below = await anOrganisation({ name: 'Below', host: 'projects.lead-three.example', country: 'BE' });
  await aProvenMailbox(below.id, 'projects.lead-three.example');
  await expect(attestForLetter(deed, below.id, 'x')).rejects.toThrow(/shares/);

  const held = await anOrganisation({ name: 'Held', host: 'held.example', country: 'BE' });
  await database().organisation.update({ where: { id: held.id }, data: { heldAt: inPlace } });
  await expect(attestForLetter(deed, held.id, 'x')).rejects.toThrow(/on hold/);

  await database().evidence.updateMany({
    where: { organisationId: lead.id, method: 'staff_attestation' },
    data: { revokedAt: inPlace },
  });
  const apart = await anOrganisation({ name: 'Apart', host: 'apart.example', country: 'BE' });
  await expect(attestForLetter(deed, apart.id, 'x')).rejects.toThrow(/must first be verified/);
});

test('an organisation is told who attested it, for what, and on which basis, as long as that stands', async () => {
  const staff = await aPerson('staff4@undersigned.example');
  const { letter, deed } = await leadAndLetter('Lead Five', 'lead-five.example');
  const told = await anOrganisation({ name: 'Told', host: 'told.example', country: 'PL' });
  await attestForLetter(deed, told.id, 'We have worked together since 2019');
  await attestByStaff(staffFor(staff), told.id, 'Seen in the register');
  const mails = await database().notice.findMany({ where: { kind: 'attestation-made' }, orderBy: { aboutId: 'asc' } });
  const ofTold = mails.filter(({ address }) => address.endsWith('@told.example'));
  expect(ofTold.map(({ address }) => address)).toEqual(Array(2).fill(told.administrator.address));
  const written = async (at: number) => {
    const content = await organisationNotices['attestation-made']!(ofTold[at]!.aboutId, ofTold[at]!.address);
    return content && `${content.subject}: ${(await renderMail(content.mail)).text.replaceAll(/\s+/g, ' ')}`;
  };
  const [byLead, byStaff] = [await written(0), await written(1)];
  for (const part of ['Told has been attested', 'Lead Five', `“${letter.slug}”`, 'We have worked together since 2019'])
    expect(byLead).toContain(part);
  expect(byLead).toContain(`/organisations/${told.id}/verification`);
  for (const part of ['who runs this service', 'counts for every letter', 'Seen in the register'])
    expect(byStaff).toContain(part);
  await revokeEvidence(staffFor(staff), { organisationId: told.id, evidenceId: ofTold[1]!.aboutId }, 'A mistake');
  expect(await written(1)).toBeNull();
});

test('every chain holds after all of this', async () => {
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});

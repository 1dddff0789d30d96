import type { StaffVisitor } from '~/accounts/visitors.server';
import type { Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { sentences } from '~/platform/locale/sentences';
import { promiseNotices } from '~/platform/notice/notices.server';
import type { Capability } from '~/platform/request/capability';
import { Refusal } from '~/platform/request/refusal';
import type { DoingOnOrganisation } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';
import type { Member } from '../organisation/members.server';
import { areUnrelated, factsFrom, factsSelection, verifiedFor } from './verified';

const words = sentences('organisations/attestations', {
  attested: 'Staff have already attested this organisation. If that is no longer correct, revoke it first.',
  off: 'This service does not accept attestations by leads. Ask the staff to attest the organisation.',
  itself: 'An organisation cannot attest itself.',
  unverifiedLead:
    'Your attestation does not count yet: your own organisation must first be verified without an attestation by a lead.',
  held: 'This organisation looks like another one and is on hold. Only staff can release it.',
  related: 'This organisation shares a member or a domain with yours, so your attestation does not count.',
  attestedForLetter: 'You have already attested this organisation for this letter.',
  notHeld: 'This organisation is not on hold, or someone has released it in the meantime.',
});
const say = words.sentence;

/**
 * The staff’s word that an organisation is who it says; it serves every letter. It does not release a look-alike. The
 * organisation’s administrators are told by mail.
 * @throws Refusal where the staff’s word stands already
 */
export async function attestByStaff(staff: StaffVisitor, organisationId: string, basis: string): Promise<void> {
  await onOrganisation('staff-attested', organisationId, staff, async ({ tx, at, did }) => {
    const known = await tx.evidence.count({ where: { organisationId, method: 'staff_attestation', revokedAt: null } });
    if (known > 0) throw new Refusal(say('attested'));
    const { id } = await tx.evidence.create({
      data: { organisationId, method: 'staff_attestation', basis, personId: staff.person.id, foundAt: at },
    });
    await tellAdministrators(tx, organisationId, id);
    return did({ plain: { evidenceId: id }, values: { basis } });
  });
}

/**
 * Releases an organisation that was held because it resembles another.
 * @throws Refusal where it is not held
 */
export async function releaseOrganisation(staff: StaffVisitor, organisationId: string, reason: string): Promise<void> {
  await onOrganisation('organisation-released', organisationId, staff, async ({ tx, at, did }) => {
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, heldAt: { not: null }, releasedAt: null },
      data: { releasedAt: at },
    });
    if (count === 0) throw new Refusal(say('notHeld'));
    return did({ plain: {}, values: { reason } });
  });
}

/** A lead’s administrator and one of its letters; the desk’s capability over a letter is one. */
export type AttestingLead = Member<'attest organisations'> &
  Capability<{ letter: true }, { letter: { readonly id: string; readonly leadId: string } }>;

/**
 * A lead’s word that an organisation is who it says, for one of its own letters only. The organisation’s own evidence of a
 * mailbox is still needed. Its administrators are told by mail.
 * @throws Refusal where the installation switched it off, where the lead is not verified without any lead’s word, for
 * itself, for an organisation that shares a member or a domain with it, for a held look-alike, and where it stands already
 */
export async function attestForLetter(deed: AttestingLead, organisationId: string, basis: string): Promise<void> {
  if (!settings().leadAttestation) throw new Refusal(say('off'));
  const { letter, person } = deed;
  if (organisationId === letter.leadId) throw new Refusal(say('itself'));
  const work = async ({ tx, at, did }: DoingOnOrganisation<'lead-attested'>) => {
    await refuseUnfit(tx, letter.leadId, organisationId);
    const known = await tx.evidence.count({
      where: { organisationId, letterId: letter.id, method: 'lead_attestation', revokedAt: null },
    });
    if (known > 0) throw new Refusal(say('attestedForLetter'));
    const { id } = await tx.evidence.create({
      data: {
        organisationId,
        method: 'lead_attestation',
        basis,
        attestedById: letter.leadId,
        letterId: letter.id,
        personId: person.id,
        foundAt: at,
      },
    });
    await tellAdministrators(tx, organisationId, id);
    return did({ plain: { evidenceId: id, leadId: letter.leadId, letterId: letter.id }, values: { basis } });
  };
  // The evidence refers to the lead’s letter, which the organisation has not signed yet: it is held with the others.
  await onOrganisation('lead-attested', organisationId, deed, work, { alsoLetter: letter.id });
}

async function tellAdministrators(tx: Transaction, organisationId: string, evidenceId: string): Promise<void> {
  const administrators = await tx.membership.findMany({
    where: { organisationId, roles: { has: 'administrator' }, admittedAt: { not: null }, endedAt: null },
    select: { person: { select: { address: true } } },
  });
  const addresses = administrators.map(({ person }) => person.address);
  await promiseNotices(tx, { kind: 'attestation-made', aboutId: evidenceId }, addresses);
}

async function refuseUnfit(tx: Transaction, leadId: string, organisationId: string): Promise<void> {
  const rows = await tx.organisation.findMany({
    where: { id: { in: [leadId, organisationId] } },
    select: factsSelection,
  });
  const [lead, organisation] = [leadId, organisationId].map((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw new Error(`no organisation ${id}`);
    return factsFrom(row);
  });
  if (!lead || !organisation) return;
  if (!verifiedFor(lead, null, false).verified) throw new Refusal(say('unverifiedLead'));
  if (organisation.held) throw new Refusal(say('held'));
  if (!areUnrelated(organisation, lead)) throw new Refusal(say('related'));
}

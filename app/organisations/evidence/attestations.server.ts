import type { StaffVisitor } from '~/accounts/visitors.server';
import { type Transaction, transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { sentences } from '~/platform/locale/sentences';
import type { Capability } from '~/platform/request/capability';
import { Refusal } from '~/platform/request/refusal';
import { organisationTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import type { Member } from '../organisation/members.server';
import { lockOrganisation, raisePublicRevisions } from '../organisation/organisation-locks.server';
import { factsFrom, factsSelection } from './verifications.server';
import { standApart, verifiedFor } from './verified';

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
const say = words('en');

/**
 * The staff’s word that an organisation is who it says; it serves every letter. It does not release a look-alike.
 * @throws Refusal where the staff’s word stands already
 */
export async function attestByStaff(
  { person, at }: StaffVisitor,
  organisationId: string,
  basis: string,
): Promise<void> {
  await transaction(async (tx) => {
    await raisePublicRevisions(tx, organisationId);
    await lockOrganisation(tx, organisationId);
    const known = await tx.evidence.count({ where: { organisationId, method: 'staff_attestation', revokedAt: null } });
    if (known > 0) throw new Refusal(say('attested'));
    const { id } = await tx.evidence.create({
      data: { organisationId, method: 'staff_attestation', basis, personId: person.id, foundAt: at },
    });
    const plain = { evidenceId: id };
    await record(tx, organisationTrail(organisationId), {
      kind: 'staff-attested',
      at,
      actorId: person.id,
      plain,
      values: { basis },
    });
  });
}

/**
 * Releases an organisation that was held because it resembles another.
 * @throws Refusal where it is not held
 */
export async function releaseOrganisation(
  { person, at }: StaffVisitor,
  organisationId: string,
  reason: string,
): Promise<void> {
  await transaction(async (tx) => {
    await raisePublicRevisions(tx, organisationId);
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, heldAt: { not: null }, releasedAt: null },
      data: { releasedAt: at },
    });
    if (count === 0) throw new Refusal(say('notHeld'));
    const trail = organisationTrail(organisationId);
    await record(tx, trail, { kind: 'organisation-released', at, actorId: person.id, plain: {}, values: { reason } });
  });
}

/** A lead’s administrator and one of its letters; the desk’s capability over a letter is one. */
export type AttestingLead = Member<'attest organisations'> &
  Capability<{ letter: true }, { letter: { readonly id: string; readonly leadId: string } }>;

/**
 * A lead’s word that an organisation is who it says, for one of its own letters only. The organisation’s own evidence of a
 * mailbox is still needed.
 * @throws Refusal where the installation switched it off, where the lead is not verified without any lead’s word, for
 * itself, for an organisation that shares a member or a domain with it, for a held look-alike, and where it stands already
 */
export async function attestForLetter(deed: AttestingLead, organisationId: string, basis: string): Promise<void> {
  if (!settings().leadAttestation) throw new Refusal(say('off'));
  const { letter, person, at } = deed;
  if (organisationId === letter.leadId) throw new Refusal(say('itself'));
  await transaction(async (tx) => {
    await raisePublicRevisions(tx, organisationId);
    await lockOrganisation(tx, organisationId);
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
    await record(tx, organisationTrail(organisationId), {
      kind: 'lead-attested',
      at,
      actorId: person.id,
      plain: { evidenceId: id, leadId: letter.leadId, letterId: letter.id },
      values: { basis },
    });
  });
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
  if (!standApart(organisation, lead)) throw new Refusal(say('related'));
}

import { recordHandDelivery } from '~/delivery/dispatch/hand-deliveries.server';
import { database } from '~/platform/database/database.server';
import { keepOpenForLate } from '~/sign-on/endorsement/late-opening.server';
import { coSigned } from './co-signed';
import { type AnOrganisation, anOrganisation } from './coalition';
import type { Sealed } from './dispatches';
import { deskOf } from './letters';

// A sealed letter that was handed over, and what comes after.

type Handed = Pick<Sealed, 'lead' | 'letter'> & { edition: { id: string } };

/** Records that the letter was handed over, now unless told. */
export async function deliveredByHand({ lead, letter, edition }: Handed, deliveredAt = new Date()): Promise<void> {
  const deed = await deskOf(lead.administrator, letter.id, 'send letters');
  await recordHandDelivery(deed, { editionId: edition.id, deliveredAt });
}

/** Keeps it open for late signatories, until the lead ends that. */
export async function keptOpen({ lead, letter }: Pick<Sealed, 'lead' | 'letter'>): Promise<void> {
  await keepOpenForLate(await deskOf(lead.editor, letter.id, 'open letters'), { until: null });
}

/** A verified organisation that co-signs now. */
export async function signedLate({ letter }: Pick<Sealed, 'letter'>, name: string): Promise<AnOrganisation> {
  const host = `${name.toLowerCase().replace(/[^a-z]/g, '')}-${letter.id.slice(-8)}.example`;
  const organisation = await anOrganisation({ name, host, country: 'EL', verified: true });
  await coSigned(organisation, letter.id);
  return organisation;
}

/** The endorsement that stands of an organisation. */
export const endorsementOf = async (letterId: string, organisationId: string): Promise<string> =>
  (await database().endorsement.findFirstOrThrow({ where: { letterId, organisationId } })).id;

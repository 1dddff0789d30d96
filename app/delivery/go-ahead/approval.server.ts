import { createHash } from 'node:crypto';
import { canonicalJson } from '~/platform/canonical';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { type Addressed, audienceOf } from '../audience/addressee';
import { chosenFor } from '../audience/addressees.server';
import type { DispatchFound } from '../dispatch/dispatch-view';
import { coverDigest, type EditionToSend, editionToSend } from '../dispatch/dispatches.server';

/**
 * The digest of exactly what goes: cover text, edition, every addressee with the mailbox, hour and pace. SHA-256, hex,
 * over canonical JSON (RFC 8785).
 */
const digestOfWhatGoes = (
  dispatch: DispatchFound,
  edition: Pick<EditionToSend, 'digest'>,
  addressed: readonly Addressed[],
): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        cover: coverDigest(dispatch),
        edition: edition.digest,
        addressees: addressed.map(({ officialId, mailbox }) => `${officialId} ${mailbox.toLowerCase()}`).sort(),
        goesAt: dispatch.goesAt?.toISOString() ?? null,
        timeZone: dispatch.timeZone,
        perHour: dispatch.perHour,
      }),
    )
    .digest('hex');

/** What goes of a dispatch at a moment: the edition, to whom, who is left out, and the digest that binds it; none without an edition. */
export async function whatGoes(reading: Database | Transaction, dispatch: DispatchFound, at: Date) {
  const edition = await editionToSend(reading, dispatch.letterId);
  const { addressed, leftOut } = audienceOf(await chosenFor(reading, dispatch, at));
  return { edition, addressed, leftOut, digest: edition && digestOfWhatGoes(dispatch, edition, addressed) };
}

/**
 * Where the second person’s word stands for who would send: nobody is asked for it; it is still asked for, or was
 * given for something else; it is given; or it is the sender’s own, so that another has to send.
 */
export function approvalOf(
  { approval }: Pick<DispatchFound, 'approval'>,
  digest: string | null,
  senderId: string,
): 'none' | 'asked' | 'given' | 'own' {
  if (!settings().secondPerson) return 'none';
  if (digest === null || approval?.digest !== digest) return 'asked';
  return approval.approvedById === senderId ? 'own' : 'given';
}

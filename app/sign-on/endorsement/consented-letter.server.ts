import { database } from '~/platform/database/database.server';
import { openedText } from '../opening/opened-text.server';
import { shownEndorsement } from './endorsement-page.server';
import { readEndorsement } from './endorsement-read.server';
import type { WithdrawalLink } from './withdrawal-links.server';

/** What a receipt’s link shows: the endorsement, and the letter as it was co-signed. Nothing of who else signed. */
export async function consentedLetter({ endorsementId }: WithdrawalLink) {
  const endorsement = await readEndorsement(endorsementId);
  const latest = endorsement?.consents[0];
  if (!endorsement || !latest) throw new Error(`no consent in endorsement ${endorsementId}`);
  const [text, letter] = await Promise.all([
    openedText(database(), latest.versionId),
    database().letter.findUniqueOrThrow({ where: { id: endorsement.letterId }, select: { fileReferences: true } }),
  ]);
  const { organisation, title, lead, handedOver, signedAfter, withdrawnAt, declinedAt } = shownEndorsement(endorsement);
  return {
    endorsement: { organisation, title, lead, handedOver, signedAfter, withdrawnAt, declinedAt },
    letter: { parts: text.parts, fileReferences: letter.fileReferences },
  };
}

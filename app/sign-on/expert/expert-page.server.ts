import { database } from '~/platform/database/database.server';
import { openedLetter } from '../opening/opened-letter.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { latestExpertArrival } from './expert-arrivals.server';
import type { ExpertLink, ExpertReceipt } from './expert-links.server';
import { readExpert } from './expert-read.server';
import { toSign } from './expert-signing.server';

/** Where an invited expert stands with the letter. */
type ExpertState = 'open' | 'closed' | 'organisations only' | 'signed' | 'left out' | 'cancelled' | 'received';

/** What the link of an invitation shows: text, lead and deadline, and what signing means; nothing of who else signed. */
export async function expertPage({ expertInvitationId: id, letterId, address, at }: ExpertLink) {
  const [invitation, letter, opening, arrival, signed] = await Promise.all([
    database().expertInvitation.findUniqueOrThrow({ where: { id } }),
    openedLetter(letterId, at),
    openingOf(database(), letterId, at),
    latestExpertArrival(id),
    lastSigned(letterId, address),
  ]);
  if (!letter || !opening || invitation.cancelledAt || !address) return { state: 'cancelled' as const };
  const { declared } = await toSign(database(), opening);
  const stands = signed !== null && !signed.withdrawnAt && !signed.declinedAt;
  const state: ExpertState = signed?.declinedAt
    ? 'left out'
    : stands && signed.consents.some(({ text }) => text.versionId === opening.versionId)
      ? 'signed'
      : arrival?.waits
        ? 'received'
        : !opening.call.takesExperts
          ? 'organisations only'
          : letter.open
            ? 'open'
            : 'closed';
  return {
    ...{ state, letter, declared, arrival },
    declined: invitation.declinedAt !== null,
    withdrawn: signed?.withdrawnAt ?? null,
    leftOutReason: signed?.declinedReason ?? null,
    /** The version that was signed before, where it is another than the one in force. */
    formerly: stands && state === 'open' ? (signed.consents[0]?.text.version.number ?? null) : null,
    line: {
      name: signed?.name ?? invitation.name ?? '',
      title: signed?.title ?? '',
      affiliation: signed?.affiliation ?? '',
    },
    address,
  };
}

/** What the mailbox signed last of a letter, standing or ended. */
const lastSigned = (letterId: string, address: string | null) =>
  database().expertEndorsement.findFirst({
    where: { letterId, address: address ?? '' },
    orderBy: { endorsedAt: 'desc' },
    include: {
      consents: {
        orderBy: { givenAt: 'desc' },
        select: { text: { select: { versionId: true, version: { select: { number: true } } } } },
      },
    },
  });

/** What a receipt’s link shows: what was signed, and the letter as it was signed. */
export async function expertReceiptPage({ expertEndorsementId }: ExpertReceipt) {
  const expert = await readExpert(expertEndorsementId);
  if (!expert) throw new Error(`no expert ${expertEndorsementId}`);
  const { parts } = await openedText(database(), expert.versionId);
  const { name, letterTitle: title, lead, handedOver, withdrawnAt, declinedAt, fileReferences } = expert;
  return { expert: { name, title, lead, handedOver, withdrawnAt, declinedAt }, letter: { parts, fileReferences } };
}

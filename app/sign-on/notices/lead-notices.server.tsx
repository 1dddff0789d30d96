import Closing, { subject as closingSubject } from '@emails/closing';
import WithdrawalNotice, { subject as withdrawalSubject } from '@emails/withdrawal-notice';
import { firstDelivery } from '~/letters/letter/delivery.server';
import { latestMoved, versionInForce } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { type EndorsementRead, readEndorsement } from '../endorsement/endorsement-read.server';
import { openedText } from '../opening/opened-text.server';
import { signatoriesOf } from '../signatories/signatories.server';
import { countsOf } from '../signatories/signatory';

/** What the lead’s administrators are told: that sign-on closed, and that an organisation withdrew. */
export const leadNotices: NoticeWriters = {
  closing: async (closureId) => {
    const closure = await database().closure.findUnique({
      where: { id: closureId },
      include: { opening: { include: latestMoved } },
    });
    if (!closure) return null;
    const { letterId, opening } = closure;
    const versionId = versionInForce(opening);
    const { parts } = await openedText(database(), versionId);
    const counts = countsOf(await signatoriesOf(database(), letterId, versionId));
    const props = {
      ...sender(),
      letterTitle: parts.title,
      closedAt: instantInWords(closure.closedAt, opening.timeZone),
      signatoryCount: counts.organisations,
      countryCount: counts.countries,
      attestedByLeadOnly: counts.attestedByLeadOnly,
      delivered: (await firstDelivery(database(), letterId, versionId)) !== null,
      waitingCount: await database().preparation.count({
        where: {
          ...{ letterId, completedAt: null, cancelledAt: null, changesId: null },
          approvals: { some: { usedAt: null, cancelledAt: null, declinedAt: null } },
        },
      }),
      link: `${settings().origin}/desk/letters/${letterId}/signatories`,
    };
    return { subject: closingSubject(props), mail: <Closing {...props} /> };
  },
  'withdrawal-notice': async (endorsementId) => {
    const endorsement = await readEndorsement(endorsementId);
    if (!endorsement?.withdrawnAt) return null;
    const { letterId, withdrawalReason: reason } = endorsement;
    const props = {
      ...sender(),
      organisation: endorsement.printedName,
      letterTitle: endorsement.title,
      withdrawnAt: instantInWords(endorsement.withdrawnAt, endorsement.timeZone),
      ...(reason ? { reason } : {}),
      signatoryCount: (await signatoriesOf(database(), letterId)).length,
      consequence: await consequenceOf(endorsement),
      link: `${settings().origin}/desk/letters/${letterId}`,
    };
    return { subject: withdrawalSubject(props), mail: <WithdrawalNotice {...props} /> };
  },
};

/** What the withdrawal did to the letter, as the tables tell it. */
async function consequenceOf({ id, letterId, handedOver, signedAfter }: EndorsementRead) {
  const paused = { letterId, pauses: { some: { endedAt: null } } };
  if ((await database().dispatch.count({ where: paused })) > 0) return 'paused' as const;
  if (handedOver) return 'delivered' as const;
  const printed = { letterId, voidedReason: 'withdrawal', signatories: { some: { endorsementId: id } } };
  if ((await database().edition.count({ where: printed })) > 0) return 'voided' as const;
  return signedAfter ? ('late' as const) : ('unsealed' as const);
}

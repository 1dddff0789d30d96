import LeadDecision, { subject } from '@emails/lead-decision';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { readEndorsement } from '../endorsement/endorsement-read.server';
import type { Decision } from './decision';

/** What an organisation is told of the lead’s decision about it or its statement. */
export const decisionNotices: NoticeWriters = {
  'lead-decision': async (id) => {
    const decision = await database().leadDecision.findUnique({ where: { id } });
    const endorsement = decision && (await readEndorsement(decision.endorsementId));
    if (!endorsement) return null;
    const because = decision.kind as Decision;
    const { statement } = endorsement;
    const props = {
      ...sender(),
      organisation: endorsement.printedName,
      lead: endorsement.lead,
      letterTitle: endorsement.title,
      because,
      reason: decision.reason,
      ...(statement && because.startsWith('statement') ? { statement } : {}),
      link: `${settings().origin}/endorsements/${endorsement.id}`,
    };
    return { subject: subject(props), mail: <LeadDecision {...props} /> };
  },
};

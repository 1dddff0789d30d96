import AdmissionAnswered, { type AdmissionAnsweredProps, subject as answeredSubject } from '@emails/admission-answered';
import AdmissionRequested, { subject as requestedSubject } from '@emails/admission-requested';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent, NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { waitingRequests } from './requests-page.server';

type Answer = AdmissionAnsweredProps['because'];

/** The request, for the lead while it waits; and each answer, for who asked. */
export const admissionNotices: NoticeWriters = {
  'admission-requested': async (id) => {
    const request = await read(id);
    if (!request?.open || request.grantedAt || request.declinedAt) return null;
    const { letterId, words, facts } = request;
    const props = {
      ...facts,
      words,
      waiting: await waitingRequests(letterId),
      link: `${settings().origin}/desk/letters/${letterId}/requests`,
    };
    return { subject: requestedSubject(props), mail: <AdmissionRequested {...props} /> };
  },
  'admission-granted': async (id) => {
    const request = await read(id);
    if (!request?.open || !request.invitation || request.invitation.cancelledAt) return null;
    return answered('granted', request, `/invitations/${tokenFor('invitation', request.invitation.id)}`);
  },
  'admission-declined': async (id) => {
    const request = await read(id);
    return request && answered('declined', request, `/letters/${request.slug}`);
  },
  'admission-allowed-again': async (id) => {
    const request = await read(id);
    return request?.open ? answered('again', request, `/co-sign/${request.slug}`) : null;
  },
};

type Read = NonNullable<Awaited<ReturnType<typeof read>>>;

function answered(because: Answer, { lead, facts, declinedReason }: Read, path: string): NoticeContent {
  const props = {
    ...facts,
    because,
    lead,
    ...(because === 'declined' && declinedReason ? { reason: declinedReason } : {}),
    link: `${settings().origin}${path}`,
  };
  return { subject: answeredSubject(props), mail: <AdmissionAnswered {...props} /> };
}

async function read(id: string) {
  const request = await database().admissionRequest.findUnique({
    where: { id },
    include: {
      invitation: { select: { id: true, cancelledAt: true } },
      organisation: { select: { displayName: true } },
      letter: { select: { slug: true, lead: { select: { displayName: true } } } },
    },
  });
  const opening = request && (await openingOf(database(), request.letterId, new Date()));
  if (!opening) return null;
  const { parts } = await openedText(database(), opening.versionId);
  const { letter, organisation, ...row } = request;
  const facts = {
    ...sender(),
    organisation: organisation.displayName,
    letterTitle: parts.title,
    deadline: instantInWords(opening.deadline, opening.timeZone),
  };
  return { ...row, slug: letter.slug, lead: letter.lead.displayName, open: opening.open, facts };
}

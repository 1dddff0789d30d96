import ExpertChange, { subject } from '@emails/expert-change';
import ObjectionNotice, { subject as objectionSubject } from '@emails/objection-notice';
import { stands } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { readChange } from '../change/change-read.server';
import { comparedForMail, doubtsForMail } from '../change/compared-mail.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';

/** What experts are told of changes of the text, and the lead of their objections; each as long as there is a reason for it. */
export const expertChangeNotices: NoticeWriters = {
  'expert-change-announced': async (id) => {
    const shown = await shownTo(id);
    if (!shown || shown.change.movedAt || shown.change.givenUpAt) return null;
    const { change, language } = shown;
    const because = change.kind === 'editorial' ? 'correction' : 'substance';
    const until = instantInWords(change.answersUntil, change.timeZone, language);
    const doubts = doubtsForMail(change, language);
    return written({ ...told(shown), ...comparedForMail(change, language), because, until, note: change.note, doubts });
  },
  'expert-change-over': async (id) => {
    const shown = (await shownTo(id)) ?? (await bothTo(id));
    if (!shown) return null;
    const { change, consents } = shown;
    if (!change.movedAt && !change.givenUpReason) return null;
    const because = change.givenUpReason ? 'given up' : consents ? 'moved' : 'left';
    return written({ ...told(shown), because, note: change.givenUpReason ?? '', signedBoth: shown.signedBoth });
  },
  'expert-opened-again': async (openingId, address) => {
    const opening = await database().opening.findUnique({ where: { id: openingId }, select: { letterId: true } });
    const now = opening && (await openingOf(database(), opening.letterId, new Date()));
    if (!now || now.id !== openingId) return null;
    const expert = await fallenOut(now.letterId, now.versionId, address);
    if (!expert) return null;
    const [text, { lead }] = [
      await openedText(database(), now.versionId),
      await database().letter.findUniqueOrThrow({
        where: { id: now.letterId },
        select: { lead: { select: { displayName: true } } },
      }),
    ];
    const language = languageIn(expert.invitation.language);
    const takes = now.open && now.call.takesExperts;
    return written({
      ...{ ...sender(language), because: takes ? ('again' as const) : ('left' as const) },
      ...{ lead: lead.displayName, letterTitle: text.parts.title, number: text.version },
      former: expert.consents[0]?.text.version.number ?? 0,
      link: `${settings().origin}/experts/${tokenFor('expert', expert.invitationId)}`,
    });
  },
  'expert-objection': async (id) => {
    const answer = await database().expertAnswer.findUnique({
      where: { id },
      include: { showing: { include: { endorsement: { select: { name: true } } } } },
    });
    const change = answer && (await readChange(database(), answer.showing.changeId));
    const organisation = answer?.showing.endorsement.name;
    if (!change || !organisation) return null;
    const props = {
      ...{ ...sender(), organisation, lead: change.lead, letterTitle: change.former.parts.title },
      ...{ former: change.former.version, number: change.present.version, reason: answer.reason },
      objectedAt: instantInWords(answer.answeredAt, change.timeZone),
      link: `${settings().origin}/desk/letters/${change.letterId}/change`,
    };
    return { subject: objectionSubject(props), mail: <ObjectionNotice {...props} /> };
  },
};

const written = (props: Parameters<typeof ExpertChange>[0]) => ({
  subject: subject(props),
  mail: <ExpertChange {...props} />,
});

const languageIn = (language: string) => (isInterfaceLanguage(language) ? language : 'en');

/** A change put before one expert; null where the expert no longer stands. */
async function shownTo(showingId: string) {
  const showing = await database().expertShowing.findUnique({
    where: { id: showingId },
    include: {
      endorsement: {
        include: { invitation: { select: { language: true } }, consents: { select: { textId: true } } },
      },
    },
  });
  const change = showing && (await readChange(database(), showing.changeId));
  if (!change || showing.endorsement.withdrawnAt || showing.endorsement.declinedAt) return null;
  const consents = showing.endorsement.consents.some(({ textId }) => textId === change.present.id);
  const link = `${settings().origin}/experts/changes/${tokenFor('expert-change', showingId)}`;
  const language = languageIn(showing.endorsement.invitation.language);
  return { change, consents, link, language, signedBoth: false };
}

/** The same of an expert who signed both versions while the change was out, by the consent to the new one; null where it has not ended. */
async function bothTo(consentId: string): ReturnType<typeof shownTo> {
  const consent = await database().expertConsent.findUnique({
    where: { id: consentId },
    include: { text: true, endorsement: { include: { invitation: { select: { id: true, language: true } } } } },
  });
  if (!consent || consent.endorsement.withdrawnAt || consent.endorsement.declinedAt) return null;
  const ended = await database().change.findFirst({
    where: { versionId: consent.text.versionId, OR: [{ movedAt: { not: null } }, { givenUpAt: { not: null } }] },
    orderBy: { announcedAt: 'desc' },
    select: { id: true },
  });
  const change = ended && (await readChange(database(), ended.id));
  const { invitation } = consent.endorsement;
  const link = `${settings().origin}/experts/${tokenFor('expert', invitation.id)}`;
  return change && { change, consents: true, link, language: languageIn(invitation.language), signedBoth: true };
}

/** What every mail of a change names, with the link to its page. */
const told = ({ change, link, language }: NonNullable<Awaited<ReturnType<typeof shownTo>>>) => ({
  ...{ ...sender(language), lead: change.lead, letterTitle: change.former.parts.title },
  ...{ former: change.former.version, number: change.present.version },
  link,
});

/** The mailbox’s signature, where it stands and is of another version than the one that is open. */
const fallenOut = (letterId: string, versionId: string, address: string) =>
  database().expertEndorsement.findFirst({
    where: {
      ...{ letterId, address, ...stands },
      consents: { none: { text: { versionId } } },
    },
    include: {
      invitation: { select: { language: true } },
      consents: {
        orderBy: { givenAt: 'desc' },
        take: 1,
        select: { text: { select: { version: { select: { number: true } } } } },
      },
    },
  });

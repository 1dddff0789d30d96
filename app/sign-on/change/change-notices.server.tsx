import ApprovalRenewed, { subject as renewedSubject } from '@emails/approval-renewed';
import ChangeGivenUp, { subject as givenUpSubject } from '@emails/change-given-up';
import CorrectionAnnounced, { subject as announcedSubject } from '@emails/correction-announced';
import LetterMoved, { subject as movedSubject } from '@emails/letter-moved';
import ObjectionNotice, { subject as objectionSubject } from '@emails/objection-notice';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/sentences';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { noticeWords } from '../endorsement/notices.words';
import { withdrawalToken } from '../endorsement/withdrawal-links.server';
import { readPreparation, seenBy } from '../opening/locked-preparation.server';
import { openingOf } from '../opening/openings.server';
import { languageOfMail, languageOfSigned, mailedOf } from '../preparation/mail-language.server';
import { type ChangeMail, changeToken } from './change-links.server';
import { type ChangeRead, readChange } from './change-read.server';
import { comparedForMail, doubtsForMail } from './compared-mail.server';
import { signedBoth } from './signed-both.server';

/** A change put before one signatory, as its mails tell it; null where the signatory no longer stands. */
export async function shownTo(showingId: string, address: string) {
  const showing = await database().changeShowing.findUnique({
    where: { id: showingId },
    include: {
      endorsement: { select: { printedName: true, preparationId: true, withdrawnAt: true, declinedAt: true } },
    },
  });
  const change = showing && (await readChange(database(), showing.changeId));
  if (!change || showing.endorsement.withdrawnAt || showing.endorsement.declinedAt) return null;
  const { printedName: organisation, preparationId } = showing.endorsement;
  return { change, organisation, language: await languageOfSigned(preparationId, address) };
}

/** The same of one who co-signed both versions while the change was out; null where the id is of nothing such. */
async function bothTo(consentId: string, address: string, end: 'movedAt' | 'givenUpAt') {
  const signed = await signedBoth(consentId, end);
  const change = signed && (await readChange(database(), signed.changeId));
  if (!change) return null;
  return { change, organisation: signed.printedName, language: await languageOfSigned(signed.preparationId, address) };
}

/** What every mail of a change names. */
export const named = (change: ChangeRead, language: InterfaceLanguage) => ({
  ...sender(language),
  lead: change.lead,
  letterTitle: change.former.parts.title,
  former: change.former.version,
  number: change.present.version,
});

/** An instant, in the zone of the opening. */
export const when = (at: Date, { timeZone }: ChangeRead, language: InterfaceLanguage) =>
  instantInWords(at, timeZone, language);

/** The link of one mail, to the page of its change. */
export async function linkIn(kind: ChangeMail, aboutId: string, address: string): Promise<string> {
  return `${settings().origin}/changes/${await changeToken(kind, aboutId, address)}`;
}

/** The mails about a change of the text, each as long as there is a reason for it. */
export const changeNotices: NoticeWriters = {
  'correction-announced': async (id, address) => {
    const shown = await shownTo(id, address);
    if (!shown || shown.change.movedAt || shown.change.givenUpAt) return null;
    const { change, organisation, language } = shown;
    const props = {
      ...{ ...named(change, language), ...comparedForMail(change, language), organisation, note: change.note },
      until: when(change.answersUntil, change, language),
      doubts: doubtsForMail(change, language),
      link: await linkIn('correction-announced', id, address),
    };
    return { subject: announcedSubject(props), mail: <CorrectionAnnounced {...props} /> };
  },
  'change-given-up': async (id, address) => {
    const both = await bothTo(id, address, 'givenUpAt');
    const shown = both ?? (await shownTo(id, address));
    if (!shown?.change.givenUpReason) return null;
    const { change, organisation, language } = shown;
    const by = { showing: { changeId: change.id } };
    const objected =
      (await database().changeObjection.count({ where: by })) > 0 ||
      (await database().expertAnswer.count({ where: { kind: 'object', ...by } })) > 0;
    const kind = 'change-given-up';
    const token = both && (await withdrawalToken({ kind, aboutId: id }, address));
    const link = both ? `${settings().origin}/withdrawals/${token}#letter` : await linkIn(kind, id, address);
    const reason = shown.change.givenUpReason;
    const props = { ...named(change, language), organisation, objected, reason, link, signedBoth: both !== null };
    return { subject: givenUpSubject(props), mail: <ChangeGivenUp {...props} /> };
  },
  'letter-moved': async (id, address) => {
    const both = await bothTo(id, address, 'movedAt');
    const shown = both ?? (await shownTo(id, address));
    const language = shown?.language ?? firstLanguage;
    const change = shown?.change ?? (await readChange(database(), id));
    if (!change?.movedAt) return null;
    const desk = `${settings().origin}/desk/letters/${change.letterId}/signatories`;
    const token = shown && (await withdrawalToken({ kind: 'letter-moved', aboutId: id }, address));
    const withdrawLink = `${settings().origin}/withdrawals/${token}`;
    const props = {
      ...{ ...named(change, language), ...comparedForMail(change, language), letterTitle: change.present.parts.title },
      organisation: shown?.organisation ?? '',
      movedAt: when(change.movedAt, change, language),
      textDigest: change.present.digest,
      answered: change.kind === 'substantive',
      signedBoth: both !== null,
      ...(shown ? {} : { carried: await carriedTo(change) }),
      link: both ? `${withdrawLink}#letter` : shown ? await linkIn('letter-moved', id, address) : desk,
      ...(token ? { withdrawLink } : {}),
    };
    return { subject: movedSubject(props), mail: <LetterMoved {...props} /> };
  },
  'objection-notice': async (id) => {
    const objection = await database().changeObjection.findUnique({
      where: { id },
      include: { showing: { include: { endorsement: { select: { printedName: true } } } } },
    });
    const change = objection && (await readChange(database(), objection.showing.changeId));
    if (!change) return null;
    const props = {
      ...{
        ...named(change, firstLanguage),
        organisation: objection.showing.endorsement.printedName,
        reason: objection.reason,
      },
      objectedAt: when(objection.objectedAt, change, firstLanguage),
      link: `${settings().origin}/desk/letters/${change.letterId}/change`,
    };
    return { subject: objectionSubject(props), mail: <ObjectionNotice {...props} /> };
  },
  'approval-renewed': async (id) => {
    const approval = await database().approval.findUnique({ where: { id } });
    if (!approval || approval.usedAt || approval.cancelledAt || approval.declinedAt) return null;
    const found = await readPreparation(database(), approval.preparationId);
    const preparation = found && seenBy(found, approval.personId);
    const opening = preparation && (await openingOf(database(), preparation.letterId, new Date()));
    const moved = opening && (await movedLast(opening.id));
    if (!moved || !opening.open) return null;
    const { printedName: name, country } = preparation;
    const language = await languageOfMail(mailedOf(preparation));
    const props = {
      ...{ ...named(moved, language), ...comparedForMail(moved, language), organisation: name },
      changes: preparation.changesId !== null,
      printedLine: noticeWords(language)('line', { name, country: countryName(country, language) }),
      deadline: instantInWords(opening.deadline, opening.timeZone, language),
      link: `${settings().origin}/approvals/${tokenFor('approval', id)}`,
    };
    return { subject: renewedSubject(props), mail: <ApprovalRenewed {...props} /> };
  },
};

const carriedTo = ({ present }: ChangeRead) =>
  database().consent.count({ where: { textId: present.id, basis: { in: ['window_passed', 'answered'] } } });

/** The change to which an opening’s letter moved last. */
async function movedLast(openingId: string): Promise<ChangeRead | null> {
  const last = await database().change.findFirst({
    where: { openingId, movedAt: { not: null } },
    orderBy: { movedAt: 'desc' },
    select: { id: true },
  });
  return last && readChange(database(), last.id);
}

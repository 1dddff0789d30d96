import { isId } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { storage } from '~/platform/installation/storage.server';
import { firstLanguage, said } from '~/platform/locale/sentences';
import { NotFound } from '~/platform/request/not-found';
import { audienceOf, type Candidate } from '../audience/addressee';
import { chosenFor } from '../audience/addressees.server';
import type { Recipient } from '../audience/mail-recipient';
import type { DispatchFound } from '../dispatch/dispatch-view';
import { editionToSend } from '../dispatch/dispatches.server';
import { fieldValues } from './cover-values.server';
import type { FrozenMail } from './frozen-mail.server';
import { letterMail } from './letter-mail.server';
import { coverFor, letterFacts, type MailFacts, mailFacts } from './mail-facts.server';
import { withOwnLinks, withoutOwnLinks } from './own-links.server';
import { unfilledIn } from './unfilled';
import { unfilledSentence } from './unfilled.server';

/** The id that stands in a preview’s links: it opens nothing. */
const noMessage = '00000000-0000-0000-0000-000000000000';

type Bytes = Omit<FrozenMail, 'headers' | 'requestDigest'> & { readonly language: string };

/** The mail to one official as it was frozen, or as it would be frozen now. */
export type MailView = Bytes & {
  readonly officialName: string;
  readonly frozen: boolean;
  /** What keeps it from being sent as it is, in sentences. */
  readonly faults: readonly string[];
  /** Bytes of text and HTML together, and of the attached PDF. */
  readonly bytes: number;
  readonly attachmentBytes: number;
};

/** A dispatch, its letter, and the organisation that leads it. */
type Led = {
  readonly letter: { readonly id: string; readonly slug: string };
  readonly organisation: { readonly displayName: string };
  readonly dispatch: DispatchFound;
};

/**
 * The mail of a dispatch to one of its addressees: the latest frozen one, else exactly what freezing would make. Null
 * where no edition is sealed yet; an official who is no addressee is not there.
 */
export async function mailView(
  { letter, organisation, dispatch }: Led,
  officialId: string | undefined,
): Promise<MailView | null> {
  if (!isId(officialId)) throw new NotFound();
  const message = await database().message.findFirst({
    where: { dispatchId: dispatch.id, officialId },
    orderBy: { preparedAt: 'desc' },
    include: { official: { select: { fullName: true } } },
  });
  // The links are the official’s alone: nobody of the lead may act by them.
  if (message) return withSize(withoutOwnLinks(message), { officialName: message.official.fullName, frozen: true });
  const candidate = (await chosenFor(database(), dispatch)).find((each) => each.officialId === officialId);
  if (!candidate) throw new NotFound();
  const edition = await editionToSend(database(), letter.id);
  if (!edition) return null;
  const facts = mailFacts(edition, organisation.displayName, letter.slug, dispatch);
  return asItWouldGo(facts, candidate);
}

/** Shown even where a field is empty: with the sentence that says so. */
async function asItWouldGo(facts: MailFacts, candidate: Candidate): Promise<MailView> {
  const to: Recipient = { ...candidate, mailbox: candidate.mailbox ?? '' };
  const cover = coverFor(facts, to);
  const values = fieldValues(to, letterFacts(facts, cover.language), cover.language);
  const faults = unfilledIn(cover, values).map((fault) =>
    said(unfilledSentence({ ...fault, names: [candidate.fullName] }), firstLanguage),
  );
  const attached = facts.pdf.bytes <= settings().attachmentBytes;
  const mail = await letterMail(facts, { ...to, frozen: { language: cover.language, attached } }, noMessage);
  return withSize(withOwnLinks(mail, noMessage), { officialName: candidate.fullName, frozen: false, faults });
}

type Shown = { officialName: string; frozen: boolean; faults?: readonly string[] };

async function withSize(mail: Bytes, { officialName, frozen, faults = [] }: Shown): Promise<MailView> {
  const { mailbox, fromLine, replyTo, subject, text, html, attachmentName, attachmentDigest, language } = mail;
  const pdf = attachmentDigest ? await storage().read(attachmentDigest) : null;
  const shown = { mailbox, fromLine, replyTo, subject, text, html, attachmentName, attachmentDigest, language };
  const bytes = Buffer.byteLength(text) + Buffer.byteLength(html);
  return { ...shown, officialName, frozen, faults, bytes, attachmentBytes: pdf?.length ?? 0 };
}

/** The addressees of a dispatch in order: those who were written to, or would be. */
export async function inOrder(dispatch: DispatchFound): Promise<{ id: string; name: string }[]> {
  if (dispatch.sentAt === null) {
    const { addressed } = audienceOf(await chosenFor(database(), dispatch));
    return addressed.map(({ officialId, fullName }) => ({ id: officialId, name: fullName }));
  }
  const messages = await database().message.findMany({
    where: { dispatchId: dispatch.id, again: false },
    select: { official: { select: { id: true, fullName: true } } },
    orderBy: [{ official: { familyName: 'asc' } }, { official: { fullName: 'asc' } }, { id: 'asc' }],
  });
  return messages.map(({ official: { id, fullName } }) => ({ id, name: fullName }));
}

/** Where an official stands among the addressees, and who stands before and after. */
export function placeAmong(addressees: readonly { id: string; name: string }[], officialId: string | undefined) {
  const at = addressees.findIndex(({ id }) => id === officialId);
  const neighbour = (place: number) => (at < 0 ? null : (addressees[place] ?? null));
  return { place: at + 1, count: addressees.length, before: neighbour(at - 1), after: neighbour(at + 1) };
}

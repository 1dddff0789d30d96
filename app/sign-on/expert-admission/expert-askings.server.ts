import { mailboxOf } from '~/platform/address/mail-address';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { promiseNotice } from '~/platform/notice/notices.server';
import { count, isWithin } from '~/platform/request/rate-limit.server';
import { Refusal } from '~/platform/request/refusal';
import type { PublishedLetter } from '../admission/published-letter.server';
import type { Call } from '../opening/opening';
import { openingOf } from '../opening/openings.server';
import { expertAdmissionWords } from './expert-admission.words';
import type { ExpertLine } from './expert-asking-form';

const say = expertAdmissionWords.sentence;

type Asking = ExpertLine & {
  readonly address: string;
  /** Of the page on which it was typed. */
  readonly language: InterfaceLanguage;
  /** Where in the network it comes from. */
  readonly place: string;
};

/**
 * Asks a mailbox whether it asks to sign a published letter as an individual expert. Every mailbox is answered alike, so that the
 * answer tells nothing of who is invited or has signed; nothing is a request before the mailbox says yes.
 * @throws Refusal where nobody can ask now, or too many ask from one place
 */
export async function askAsExpert(
  letter: PublishedLetter,
  { place, address, language, name, title, affiliation }: Asking,
): Promise<void> {
  await requireAskable(database(), letter);
  await count('experts who ask by place', place);
  if (!(await mayMail(place, letter.id, mailboxOf(address)))) return;
  const line = { name, title, affiliation };
  await transaction(async (tx) => {
    const { id } = await tx.expertAsking.create({
      data: { letterId: letter.id, address, language, askedAt: letter.at, ...line },
    });
    await promiseNotice(tx, { kind: 'expert-confirmation', aboutId: id, address });
  });
}

/** Whoever asked as often has a link already, on whose page the line can be corrected: nobody is kept from asking. */
const mayMail = async (place: string, letterId: string, mailbox: string): Promise<boolean> =>
  (await isWithin('experts who ask by place and mailbox', `${place}:${letterId}:${mailbox}`)) &&
  (await isWithin('mails to a mailbox that asks as expert', mailbox));

/** Whether a call lets people ask to sign in their own name whom nobody invited. */
export const expertsMayAsk = ({ takesExperts, whoMaySign }: Pick<Call, 'takesExperts' | 'whoMaySign'>): boolean =>
  takesExperts && whoMaySign === 'verified';

/** @throws Refusal where sign-on is not open, or its call does not let experts ask */
export async function requireAskable(
  reading: Database | Transaction,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<void> {
  const opening = await openingOf(reading, id, at);
  if (!opening?.open) throw new Refusal(say('notOpen'));
  if (!expertsMayAsk(opening.call)) throw new Refusal(say('noExperts'));
}

/** How long what nobody confirmed is kept, in days: the link of its mail works as long. */
const kept = 7;

/** Removes what was asked and never confirmed. */
export async function sweepExpertAskings(): Promise<void> {
  await database().$executeRaw`DELETE FROM expert_asking WHERE asked_at < now() - make_interval(days => ${kept})`;
}

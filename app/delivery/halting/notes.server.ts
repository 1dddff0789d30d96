import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { dateInWords } from '~/platform/locale/dates';
import { recipientsOf } from '../audience/mail-recipients.server';
import { deliveryWords } from '../dispatch/delivery.words';
import type { ForLetter } from '../dispatch/dispatch-deeds.server';
import type { DispatchFound } from '../dispatch/dispatch-view';
import { type EditionToSend, sealedForMail } from '../dispatch/dispatches.server';
import { requestDigest } from '../mail/frozen-mail.server';
import { letterMail, type Rendered } from '../mail/letter-mail.server';
import { mailFacts } from '../mail/mail-facts.server';
import { withOwnLinks } from '../mail/own-links.server';
import { goneSince } from '../sending/gone-since.server';

/**
 * The dated note that withdrawals and revoked verifications since the seal ask for, in the words that the lead may
 * change; null where there was none.
 */
export async function noteFor(
  reading: Database | Transaction,
  editionId: string | null,
  at: Date,
  timeZone = 'Europe/Brussels',
): Promise<string | null> {
  if (!editionId) return null;
  const { withdrawn, unverified, experts } = await goneSince(reading, editionId);
  if (withdrawn.length + unverified.length + experts.length === 0) return null;
  const say = deliveryWords('en');
  const people = experts.map(({ name }) => ({ name: name ?? say('erasedExpert') }));
  const sentence = (kind: 'noteWithdrawn' | 'noteUnverified', gone: readonly { readonly name: string }[]) =>
    gone.length === 0 ? [] : [say(kind, { names: listed(gone.map(({ name }) => name)), count: gone.length })];
  const what = [
    ...sentence('noteWithdrawn', [...withdrawn, ...people]),
    ...sentence('noteUnverified', unverified),
  ].join(' ');
  return say('note', { date: dateInWords(at, timeZone), what });
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

/** Suggests the note for a dispatch that a withdrawal or a revoked verification paused. */
export const suggestedNote = async (dispatch: DispatchFound, at: Date): Promise<string> =>
  (await noteFor(database(), dispatch.editionId, at)) ?? '';

/** The edition that a sent dispatch names. */
export async function editionOf(reading: Database | Transaction, dispatch: DispatchFound): Promise<EditionToSend> {
  const edition = await reading.edition.findUniqueOrThrow({
    where: { id: dispatch.editionId ?? '' },
    include: sealedForMail,
  });
  if (!edition.seal) throw new Error(`edition ${edition.id} of a sent dispatch has no seal`);
  return { ...edition, seal: edition.seal };
}

/** What stands before a mail’s words: who passed the letter on to its reader, and the dated note. */
export function noteTo(passedOnBy: string | null | undefined, note: string | null): string | null {
  const passed = passedOnBy ? deliveryWords('en')('passedOnTo', { name: passedOnBy }) : null;
  return [passed, note].filter(Boolean).join(' ') || null;
}

/** Who passed a letter on, where a message to this official came by that; of all officials at once. */
export async function passedOnBy(
  reading: Database | Transaction,
  letterId: string,
  officialIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const passed = await reading.reply.findMany({
    where: { letterId, kind: 'passed_on', passed: { officialId: { in: [...officialIds] } } },
    select: { official: { select: { fullName: true } }, passed: { select: { officialId: true } } },
  });
  return new Map(passed.map((reply) => [reply.passed!.officialId, reply.official.fullName]));
}

/**
 * Freezes anew, with the note, every mail of a dispatch that was not handed over. What the provider was asked for goes
 * as it was asked for.
 */
export async function addNote(tx: Transaction, deed: ForLetter, dispatch: DispatchFound, note: string): Promise<void> {
  const waiting = await tx.message.findMany({
    where: { dispatchId: dispatch.id, state: 'prepared', firstAskedAt: null },
  });
  const recipients = await recipientsOf(tx, dispatch, waiting);
  const officials = waiting.map(({ officialId }) => officialId);
  const passed = await passedOnBy(tx, dispatch.letterId, officials);
  const edition = await editionOf(tx, dispatch);
  const facts = mailFacts(edition, deed.organisation.displayName, deed.letter.slug, dispatch);
  const rendered: Rendered = new Map();
  const rows = await Promise.all(
    waiting.map(async ({ headers, ...message }, place) => {
      const own = { ...facts, note: noteTo(passed.get(message.officialId), note) };
      const { text, html } = await letterMail(own, recipients[place]!, message.id, rendered);
      const noted = { ...message, headers: headers as Record<string, string>, text, html };
      const request_digest = requestDigest(withOwnLinks(noted, message.id));
      return { id: message.id, text, html, request_digest };
    }),
  );
  await tx.$executeRaw`
    UPDATE message SET text = row.text, html = row.html, request_digest = row.request_digest, noted_at = ${deed.at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(id uuid, text text, html text, request_digest text)
    WHERE message.id = row.id AND message.state = 'prepared' AND message.first_asked_at IS NULL`;
}

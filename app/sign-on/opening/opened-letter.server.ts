import { firstDelivery } from '~/letters/letter/delivery.server';
import { comparison } from '~/letters/text/comparison';
import { database } from '~/platform/database/database.server';
import { confirmedDoubts } from './confirmed-doubts';
import type { OpenedLetter } from './opened-letter';
import { type OpenedText, openedText } from './opened-text.server';
import { openingOf } from './openings.server';
import { textOut } from './text-out.server';

/** The version that is out under an opening, compared with the text in force; null where none is. */
export async function nextText(text: Pick<OpenedText, 'parts'>, openingId: string): Promise<OpenedLetter['next']> {
  const out = await textOut(database(), openingId);
  if (!out) return null;
  const present = await openedText(database(), out.versionId);
  const { version, digest, parts } = present;
  const doubts = confirmedDoubts({ confirmed: out.confirmed, former: text, present });
  return { version, digest, places: comparison(text.parts, parts), doubts };
}

/** The letter as it is open, or was, at a moment: its text, its lead and its deadline, and nothing of who signed. */
export async function openedLetter(letterId: string, at: Date): Promise<OpenedLetter | null> {
  const opening = await openingOf(database(), letterId, at);
  if (!opening) return null;
  const [text, delivery, letter] = await Promise.all([
    openedText(database(), opening.versionId),
    firstDelivery(database(), letterId, opening.versionId),
    database().letter.findUniqueOrThrow({
      where: { id: letterId },
      select: { fileReferences: true, lead: { select: { displayName: true } } },
    }),
  ]);
  const { deadline, endsAt, timeZone, open, call } = opening;
  return {
    ...text,
    lead: letter.lead.displayName,
    fileReferences: letter.fileReferences,
    call,
    deadline,
    endsAt,
    timeZone,
    open,
    deliveredAt: delivery?.at ?? null,
    next: await nextText(text, opening.id),
  };
}

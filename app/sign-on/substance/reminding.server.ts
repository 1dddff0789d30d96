import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { standsAsE } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import type { ChangeRead } from '../change/change-read.server';
import { halfCarried } from './boards.server';
import { substanceOut } from './moving.server';
import { substanceRefusals } from './substance-refusals.words';

const no = (...sentence: Parameters<typeof substanceRefusals.sentence>): never => {
  throw new Refusal(substanceRefusals.sentence(...sentence));
};

/** A mailbox of an authorised signatory whose organisation is silent. */
type Silent = {
  readonly address: string;
  readonly showingId: string;
  readonly organisationId: string;
  /** Whether it had a mail of the letter within a day, and so is not reminded now. */
  readonly soon: boolean;
};

/**
 * Reminds the authorised signatories of those who have not answered; a mailbox that had a mail of the letter within a day waits.
 * @throws Refusal where nobody is silent, or all of them had one
 */
export async function remindSilent(deed: LetterDeed<'open letters'>): Promise<void> {
  await onLetter('reminders-sent', deed.letter.id, deed, async (letter) => {
    const { tx, id, at, did } = letter;
    const { opening, change } = await substanceOut(letter);
    const silent = await silentOf(tx, change, at);
    if (silent.length === 0) no('noneSilent');
    const readers = silent.filter(({ soon }) => !soon);
    if (readers.length === 0) no('remindedToday');
    const { id: roundId } = await tx.reminderRound.create({
      data: { openingId: opening.id, sentAt: at, sentById: deed.person.id },
      select: { id: true },
    });
    const reminders = await tx.reminder.createManyAndReturn({
      data: readers.map(({ address, showingId: aboutId, organisationId }) => ({
        ...{ roundId, address, about: 'silent', aboutId, organisationId },
      })),
      select: { id: true, address: true },
    });
    const mails = reminders.map(({ id: aboutId, address }) => ({ aboutId, address: address ?? '' }));
    await promiseCaused(tx, 'answer-reminder', { causerId: deed.person.id, subjectId: id }, mails);
    const plain = { roundId, openingId: opening.id, count: readers.length, planned: false };
    return did({ plain, values: { words: '' } });
  });
}

/** Who is silent, each mailbox once; none that wants no more mail of the lead. */
export const silentOf = (reading: Database | Transaction, change: ChangeRead, at: Date): Promise<Silent[]> =>
  reading.$queryRaw<Silent[]>`
    SELECT DISTINCT ON (person.address) person.address, s.id AS "showingId", e.organisation_id AS "organisationId",
      EXISTS (SELECT FROM notice WHERE notice.address = person.address AND notice.kind = 'change-announced'
          AND notice.about_id IN (SELECT id FROM change_showing WHERE change_id = s.change_id)
          AND notice.created_at > ${at}::timestamptz - interval '24 hours')
        OR EXISTS (SELECT FROM reminder JOIN reminder_round round ON round.id = reminder.round_id
          JOIN opening ON opening.id = round.opening_id AND opening.letter_id = e.letter_id
          WHERE reminder.address = person.address AND round.sent_at > ${at}::timestamptz - interval '24 hours') AS soon
    FROM change_showing s JOIN endorsement e ON e.id = s.endorsement_id
    JOIN membership m ON m.organisation_id = e.organisation_id AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL
      AND 'authorised_signatory' = ANY (m.roles)
    JOIN person ON person.id = m.person_id
    LEFT JOIN LATERAL (SELECT * FROM change_answer WHERE showing_id = s.id ORDER BY number DESC LIMIT 1) a ON true
    WHERE s.change_id = ${change.id}::uuid AND ${standsAsE}
      AND (a.id IS NULL OR (${halfCarried} AND a.person_id <> person.id))
      AND NOT EXISTS (SELECT FROM consent WHERE endorsement_id = e.id AND text_id = ${change.present.id}::uuid)
      AND NOT has_stopped(e.letter_id, person.address)
    ORDER BY person.address, s.id`;

import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { standsAsE } from '~/letters/letter/standing.server';
import type { Transaction } from '~/platform/database/database.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { type ChangeRead, changeOut, mailboxesShown } from '../change/change-read.server';
import { moveTo, patience } from '../change/moves.server';
import { askBack, writeLapses } from '../endorsement/lapses.server';
import { expertsCarriedByAnswer } from '../expert/expert-showings.server';
import { mailboxesToTell } from '../opening/authority.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import type { Answered } from './answer';
import { boardFor, halfCarried } from './boards.server';
import { substanceRefusals } from './substance-refusals.words';

type Deed = LetterDeed<'open letters'>;
const no = (...sentence: Parameters<typeof substanceRefusals.sentence>): never => {
  throw new Refusal(substanceRefusals.sentence(...sentence));
};

/**
 * Moves the letter to the version that is out, by the figures that the lead saw: who carried over stays, who needs time or is silent
 * is left behind, is told, and can come in again with one step while sign-on is open.
 * @throws Refusal where the figures are others by now, or the lead itself has not carried over
 */
export async function moveByAnswers(deed: Deed, seen: string): Promise<void> {
  await onLetter(
    'letter-moved-by-answers',
    deed.letter.id,
    deed,
    async (letter) => {
      const { tx } = letter;
      const { opening, change } = await substanceOut(letter);
      const { stays, left, lead, seen: now } = await boardFor(tx, change);
      if (lead?.state !== 'carry') no('leadSilent', { organisation: change.lead });
      if (now !== seen) no('figuresChanged');
      const consents = await carriedByAnswer(tx, change);
      const experts = await expertsCarriedByAnswer(tx, change);
      const staying = new Set(stays.filter((each) => !each.lead).map(({ showingId }) => showingId));
      const told = (await mailboxesShown(tx, change.id)).filter(({ aboutId }) => staying.has(aboutId));
      const { plain, beside = [] } = await moveTo(letter, change, { consents, experts }, told);
      await writeLapses(tx, { openingId: opening.id, changeId: change.id }, left);
      const done = await letter.did({ plain: { ...plain, leftBehind: left.length }, beside });
      await leaveBehind(letter, opening, change, left);
      return done;
    },
    { timeout: patience },
  );
}

/** The change of substance that is out. @throws Refusal where none is */
export async function substanceOut({ tx, id, at }: Pick<HeldLetter, 'tx' | 'id' | 'at'>) {
  const opening = await openingOf(tx, id, at);
  const change = opening && (await changeOut(tx, opening.id));
  if (!opening || change?.kind !== 'substantive') return no('nothingOut');
  return { opening, change };
}

/** Who is left behind is asked to come in again while one can; else it is told that it is no signatory any more. */
async function leaveBehind(
  letter: HeldLetter<'alone'>,
  opening: OpeningAt,
  change: ChangeRead,
  left: readonly Answered[],
): Promise<void> {
  const { tx } = letter;
  const by = { openingId: opening.id, changeId: change.id };
  if (opening.open) return askBack(letter, by, change.present.id);
  if (left.length === 0) return;
  const lapses = await tx.lapse.findMany({ where: by, include: { endorsement: { include: { consents: true } } } });
  for (const { id: aboutId, endorsement } of lapses)
    await promiseNotices(tx, { kind: 'left-behind', aboutId }, await mailboxesToTell(tx, endorsement));
}

/** A consent to the new text for everybody whose last answer carries over: given when it answered, in the words that it was shown. */
const carriedByAnswer = (tx: Transaction, change: ChangeRead): Promise<{ id: string }[]> =>
  tx.$queryRaw<{ id: string }[]>`
    INSERT INTO consent (id, endorsement_id, text_id, basis, given_at, person_id, typed_name, typed_role, declaration, means, mailed_to)
    SELECT gen_random_uuid(), e.id, ${change.present.id}::uuid, 'answered', a.answered_at, a.person_id, a.typed_name,
      a.typed_role, a.declaration, a.means, a.mailed_to
    FROM change_showing s JOIN endorsement e ON e.id = s.endorsement_id
    JOIN LATERAL (SELECT * FROM change_answer WHERE showing_id = s.id ORDER BY number DESC LIMIT 1) a ON a.kind = 'carry'
    WHERE s.change_id = ${change.id}::uuid AND ${standsAsE} AND NOT ${halfCarried}
      AND NOT EXISTS (SELECT FROM consent WHERE endorsement_id = e.id AND text_id = ${change.present.id}::uuid)
    RETURNING id`;

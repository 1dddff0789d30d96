import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import type { Transaction } from '~/platform/database/database.server';
import { promiseEach } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { mostDaysAhead, proposed, requireAnnounceable, show } from '../change/announcing.server';
import type { ShownTo } from '../change/change-read.server';
import { renewActs } from '../change/renewing.server';
import { showToExperts } from '../expert/expert-showings.server';
import type { SubstanceFields } from './substance-form';
import { substanceRefusals } from './substance-refusals.words';

/**
 * Puts a change of substance before every signatory, the lead among them: each answers, and silence never carries over. The hour is a
 * wish; the letter moves when the lead moves it.
 * @throws Refusal where another change is out, or the version is not the one that was shown
 */
export async function announceSubstance(deed: LetterDeed<'open letters'>, fields: SubstanceFields): Promise<void> {
  await onLetter('change-announced', deed.letter.id, deed, async (letter) => {
    const { tx, at, did } = letter;
    await stillInTime(letter);
    const opening = await requireAnnounceable(letter, deed);
    const { former, present, versionId } = await proposed(tx, opening, fields.version);
    requireWish(at, fields);
    const { until, note } = fields;
    const plain = { openingId: opening.id, versionId };
    const { id: changeId } = await tx.change.create({
      data: {
        ...{ ...plain, note, kind: 'substantive', fromVersionId: opening.versionId },
        ...{ answersUntil: until, announcedAt: at, announcedById: deed.person.id },
      },
      select: { id: true },
    });
    await show(letter, opening, { changeId, formerId: former.id, presentId: present.id }, 'all');
    await showToExperts(letter, { changeId, formerId: former.id, presentId: present.id });
    await promiseEach(tx, 'change-announced', await mailboxesAsked(tx, changeId));
    const numbers = { number: present.version, former: former.version };
    await renewActs(letter);
    return did({ plain: { changeId, ...plain, ...numbers, until: until.toISOString() }, values: { note } });
  });
}

function requireWish(at: Date, { until }: SubstanceFields): void {
  if (until <= at) throw new Refusal(substanceRefusals.sentence('untilPast'), 'date');
  if (until.getTime() > at.getTime() + mostDaysAhead * 86_400_000)
    throw new Refusal(substanceRefusals.sentence('tooLong', { days: mostDaysAhead }), 'date');
}

/** The mailboxes of who signed, and of every administrator and authorised signatory, each once a signatory. */
const mailboxesAsked = (tx: Transaction, changeId: string): Promise<ShownTo[]> =>
  tx.$queryRaw<ShownTo[]>`
    SELECT showing.id AS "aboutId", person.address FROM change_showing showing
    JOIN consent ON consent.endorsement_id = showing.endorsement_id JOIN person ON person.id = consent.person_id
    WHERE showing.change_id = ${changeId}::uuid
    UNION
    SELECT showing.id, person.address FROM change_showing showing
    JOIN endorsement ON endorsement.id = showing.endorsement_id
    JOIN membership ON membership.organisation_id = endorsement.organisation_id AND membership.admitted_at IS NOT NULL
      AND membership.ended_at IS NULL AND membership.roles && ARRAY['administrator', 'authorised_signatory']::role[]
    JOIN person ON person.id = membership.person_id
    WHERE showing.change_id = ${changeId}::uuid`;

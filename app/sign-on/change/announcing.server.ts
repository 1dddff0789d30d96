import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { isOut, stands } from '~/letters/letter/standing.server';
import { earliestEnd } from '~/letters/letter/window';
import { editorialFindings } from '~/letters/text/editorial';
import { findingOn } from '~/organisations/evidence/verifications.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { moment } from '~/platform/locale/dates';
import { promiseEach } from '~/platform/notice/notices.server';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { showToExperts } from '../expert/expert-showings.server';
import { type OpenedText, openedText } from '../opening/opened-text.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { wasObjectedTo } from '../opening/text-out.server';
import { promisedHours } from '../reopening/promised-hours.server';
import type { CorrectionFields } from './change-form';
import { mailboxesShown } from './change-read.server';
import { refuseChange, refuseChangeAt } from './change-refusals.server';
import { renewActs } from './renewing.server';

type Deed = LetterDeed<'open letters'>;
type Reading = Database | Transaction;

/** How many changes of one letter are announced within a day: each goes to everybody who signed. */
const mostInADay = 3;
/** How far ahead the hour of a correction or of answers can be. */
export const mostDaysAhead = 30;

/**
 * Announces a correction of spelling and form: who signed is told, and may object until an hour; else the letter moves to the
 * new version by itself.
 * @throws Refusal where another change is out, the version is not the one that was shown, or it is one of substance
 */
export async function announceCorrection(deed: Deed, fields: CorrectionFields): Promise<void> {
  await onLetter('correction-announced', deed.letter.id, deed, async (letter) => {
    const { tx, id, at, did } = letter;
    await stillInTime(letter);
    const opening = await requireAnnounceable(letter, deed);
    const { former, present, versionId } = await proposed(tx, opening, fields.version);
    if (await wasObjectedTo(tx, versionId)) refuseChange('objectedBefore', { number: fields.version });
    if (await wasOfSubstance(tx, id, present.digest)) refuseChange('substanceBefore', { number: fields.version });
    const confirmed = requireEditorial(former, present, fields);
    await requireWindow(letter, opening, fields);
    const { until, note } = fields;
    const plain = { openingId: opening.id, versionId, confirmed };
    const { id: changeId } = await tx.change.create({
      data: {
        ...{ ...plain, note, kind: 'editorial', fromVersionId: opening.versionId },
        ...{ answersUntil: until, announcedAt: at, announcedById: deed.person.id },
      },
      select: { id: true },
    });
    await show(letter, opening, { changeId, formerId: former.id, presentId: present.id }, 'all but the lead');
    await showToExperts(letter, { changeId, formerId: former.id, presentId: present.id });
    await promiseEach(tx, 'correction-announced', await mailboxesShown(tx, changeId));
    const numbers = { number: present.version, former: former.version };
    await renewActs(letter);
    return did({ plain: { changeId, ...plain, ...numbers, until: until.toISOString() }, values: { note } });
  });
}

/** The opening whose text can be changed now. @throws Refusal where the letter is not open to a change, or one is out */
export async function requireAnnounceable({ tx, id, at }: HeldLetter<'alone'>, deed: Deed): Promise<OpeningAt> {
  const finding = await findingOn(tx, deed.letter.leadId, null);
  if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
  const opening = await openingOf(tx, id, at);
  if (!opening || at < opening.openedAt) return refuseChange('neverOpened');
  if (await sentAlready(tx, id)) refuseChange('sentAlready');
  const out = await tx.change.findFirst({
    where: { openingId: opening.id, ...isOut },
    select: { answersUntil: true, version: { select: { number: true } } },
  });
  if (out)
    refuseChange('outAlready', { number: out.version.number, until: moment(out.answersUntil, opening.timeZone) });
  const since = new Date(at.getTime() - 86_400_000);
  const today = await tx.change.count({ where: { opening: { letterId: id }, announcedAt: { gt: since } } });
  if (today >= mostInADay) refuseChange('enoughToday', { most: mostInADay });
  return opening;
}

/** Whether the letter was sent to officials, or handed to one: its text then stays as they have it. */
export const sentAlready = async (reading: Reading, letterId: string): Promise<boolean> =>
  (await reading.dispatch.count({ where: { letterId, sentAt: { not: null } } })) > 0 ||
  (await reading.handDelivery.count({ where: { letterId } })) > 0;

/** Whether the lead itself put this text before the signatories as a change of substance. */
export const wasOfSubstance = async (reading: Reading, letterId: string, digest: string): Promise<boolean> =>
  (await reading.change.count({
    where: { opening: { letterId }, kind: 'substantive', version: { texts: { some: { digest } } } },
  })) > 0;

/** The text in force and the latest version, which has to be the one that was shown. */
export async function proposed(tx: Transaction, opening: OpeningAt, number: number) {
  const latest = await tx.version.findFirstOrThrow({
    where: { letterId: opening.letterId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
  const former = await openedText(tx, opening.versionId);
  if (latest.number <= former.version) refuseChange('noNewVersion', { number: former.version });
  if (latest.number !== number) refuseChange('otherVersion', { number: latest.number });
  return { former, present: await openedText(tx, latest.id), versionId: latest.id };
}

/** @returns the names of what did not look like spelling and form, and was confirmed */
function requireEditorial(former: OpenedText, present: OpenedText, fields: CorrectionFields): string {
  const findings = editorialFindings(former.parts, present.parts);
  if (findings.some(({ closed }) => closed)) refuseChange('substance');
  if (findings.length > 0 && !fields.confirmed) refuseChange('notConfirmed');
  return [...new Set(findings.map(({ name }) => name))].join(',');
}

async function requireWindow({ tx, at }: HeldLetter, opening: OpeningAt, { until }: CorrectionFields): Promise<void> {
  const { timeZone } = opening;
  const { hours } = await promisedHours(tx, opening);
  const earliest = earliestEnd(at, timeZone, hours);
  if (until < earliest) refuseChangeAt('date', 'tooShort', { hours, earliest: moment(earliest, timeZone) });
  if (until.getTime() > at.getTime() + mostDaysAhead * 86_400_000)
    refuseChangeAt('date', 'tooLong', { days: mostDaysAhead });
}

type Shown = { readonly changeId: string; readonly formerId: string; readonly presentId: string };

/** Puts a change before every signatory that consented to the former text alone; the lead answers to one of substance, too. */
export async function show(
  { tx, id: letterId }: HeldLetter<'alone'>,
  { versionId }: OpeningAt,
  { changeId, formerId, presentId }: Shown,
  to: 'all' | 'all but the lead',
): Promise<void> {
  const asked = await tx.endorsement.findMany({
    where: {
      ...{ letterId, ...(to === 'all' ? {} : { lead: false }), ...stands },
      AND: [
        { consents: { some: { textId: formerId, text: { versionId } } } },
        { consents: { none: { textId: presentId } } },
      ],
    },
    select: { id: true },
  });
  await tx.changeShowing.createMany({ data: asked.map(({ id: endorsementId }) => ({ changeId, endorsementId })) });
}

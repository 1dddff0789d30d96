import { database } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage, said } from '~/platform/locale/sentences';
import { againPage } from '../audience/again.server';
import type { ForDispatch } from '../dispatch/dispatch-deeds.server';
import { coverDigest } from '../dispatch/dispatches.server';
import { joinedSinceShown } from '../mail/cover-audience.server';
import { approvalAskedAt } from './approval-requests.server';
import { sendingPlan } from './sendings.server';

/** What the page of a dispatch being prepared shows: each step, and what stands in the way. */
export async function preparationView(deed: ForDispatch, timeZone: string) {
  const { dispatch } = deed;
  const { edition, addressed, leftOut, hindrances, approval, digest } = await sendingPlan(deed);
  const { subject, coverText, shownAt, shownDigest, earliestAt } = dispatch;
  const askedAt = approval === 'asked' ? await approvalAskedAt(dispatch.id, digest) : null;
  const shown = shownDigest === null ? 'not' : shownDigest === coverDigest(dispatch) ? 'shown' : 'changed';
  const joined = shown === 'shown' ? await joinedSinceShown(database(), dispatch, edition?.id) : 0;
  return {
    addressed: addressed.length,
    mayGoAgain: ((await againPage(deed))?.officials.length ?? 0) > 0,
    first: addressed[0] ? { id: addressed[0].officialId, name: addressed[0].fullName } : null,
    leftOut: leftOut.map(({ candidate, reason }) => ({ id: candidate.officialId, name: candidate.fullName, reason })),
    subject: coverText ? subject : null,
    shown: shown as 'not' | 'shown' | 'changed',
    /** Signatories who joined since, to whom it has to be shown too. */
    joined,
    shownAt: shownAt && instantInWords(shownAt, timeZone),
    /** The signatories see the cover text until then; null once that has passed. */
    earliest: shown === 'shown' && earliestAt && earliestAt > deed.at ? instantInWords(earliestAt, timeZone) : null,
    edition: edition && { number: edition.number, sealedAt: instantInWords(edition.seal.sealedAt, timeZone) },
    goesAt: dispatch.goesAt && instantInWords(dispatch.goesAt, dispatch.timeZone ?? timeZone),
    perHour: dispatch.perHour,
    approval,
    approvalAskedAt: askedAt && instantInWords(askedAt, timeZone),
    hindrances: hindrances.map((hindrance) => said(hindrance, firstLanguage)),
  };
}

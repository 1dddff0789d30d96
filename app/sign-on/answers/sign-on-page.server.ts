import { countedEndorsements } from '~/letters/letter/counted-endorsements.server';
import { firstDelivery } from '~/letters/letter/delivery.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { sharedRowsOf } from '~/letters/letter/shared-rows.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { waitingRequests } from '../admission/requests-page.server';
import { waitingStatements } from '../decision/statements.server';
import { countExperts } from '../expert/experts.server';
import { waitingExperts } from '../expert-admission/expert-request-pages.server';
import { openingOf } from '../opening/openings.server';
import { letterTextOut } from '../opening/text-out.server';
import { countsOf } from '../signatories/signatory';
import { answerRows } from './answer-rows.server';
import type { ResponseState } from './response';

/** What the lead sees of sign-on: honest counts, what waits, and in slim rows where everybody is and whose co-signature counts. */
export async function signOnPage(deed: LetterDeed<'see the desk'>) {
  const { letter, at } = deed;
  const shared = await sharedRowsOf(database(), letter.id);
  const [opening, rows, standing, experts, statementsWaiting, requestsWaiting, expertsAsking, out] = await Promise.all([
    openingOf(database(), letter.id, at),
    answerRows(letter.id, shared),
    countedEndorsements(database(), letter.id),
    countExperts(database(), letter.id),
    waitingStatements(database(), letter.id),
    waitingRequests(letter.id),
    waitingExperts(letter.id),
    letterTextOut(database(), letter.id),
  ]);
  const counted = standing.filter(({ verified }) => verified);
  const among = (...states: ResponseState[]) => rows.filter(({ state }) => states.includes(state)).length;
  return {
    ...{ rows, shared, standing },
    opening: opening && { open: opening.open, endsAt: opening.endsAt, timeZone: opening.timeZone },
    deliveredAt: (opening && (await firstDelivery(database(), letter.id, opening.versionId)))?.at ?? null,
    timeZone: opening?.timeZone ?? 'Europe/Brussels',
    counts: countsOf(counted),
    /** Individual experts, counted apart. */
    experts,
    takesExperts: opening?.call.takesExperts ?? false,
    unverified: standing.length - counted.length,
    waiting: among('waits', 'one of two'),
    begun: among('begun', 'prepares'),
    ...{ statementsWaiting, requestsWaiting, expertsAsking },
    othersMayAsk: opening?.call.whoMaySign === 'verified',
    out,
    leadSigned: standing.some(({ lead }) => lead),
    leadAttestation: settings().leadAttestation,
  };
}

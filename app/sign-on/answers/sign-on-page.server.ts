import { firstDelivery } from '~/letters/letter/delivery.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { waitingRequests } from '../admission/requests-page.server';
import { collectedInvitations } from '../collected/collected.server';
import { waitingStatements } from '../decision/statements.server';
import { countExperts } from '../expert/experts.server';
import { waitingExperts } from '../expert-admission/expert-request-pages.server';
import { openingOf } from '../opening/openings.server';
import { letterTextOut } from '../opening/text-out.server';
import { sentMailsOf } from '../reminder/sent-mails.server';
import { currentEndorsements } from '../signatories/signatories.server';
import { countsOf } from '../signatories/signatory';
import { responsesTo } from './responses.server';

/** Everything that the lead sees of sign-on: honest counts, and where everybody is. */
export async function signOnPage(deed: LetterDeed<'see the desk'>) {
  const { letter, at } = deed;
  const [
    opening,
    responses,
    mails,
    standing,
    experts,
    statementsWaiting,
    requestsWaiting,
    expertsAsking,
    out,
    collected,
  ] = await Promise.all([
    openingOf(database(), letter.id, at),
    responsesTo({ letter }),
    sentMailsOf(letter.id),
    currentEndorsements(database(), letter.id),
    countExperts(database(), letter.id),
    waitingStatements(database(), letter.id),
    waitingRequests(letter.id),
    waitingExperts(letter.id),
    letterTextOut(database(), letter.id),
    collectedInvitations(letter.id),
  ]);
  const counted = standing.filter(({ verified }) => verified);
  return {
    opening: opening && { open: opening.open, endsAt: opening.endsAt, timeZone: opening.timeZone },
    deliveredAt: (opening && (await firstDelivery(database(), letter.id, opening.versionId)))?.at ?? null,
    timeZone: opening?.timeZone ?? 'Europe/Brussels',
    responses: responses.map((each) => ({
      ...each,
      mails: mails.get(each.key) ?? null,
      /** What was collected elsewhere, and its organisation has not confirmed. */
      toConfirm: each.state === 'invited' && each.mailboxes.some(({ invitationId }) => collected.has(invitationId)),
    })),
    counts: countsOf(counted),
    /** Individual experts, counted apart. */
    experts,
    takesExperts: opening?.call.takesExperts ?? false,
    unverified: standing.length - counted.length,
    waiting: responses.filter(({ state }) => state === 'waits' || state === 'one of two').length,
    begun: responses.filter(({ state }) => state === 'begun' || state === 'prepares').length,
    statementsWaiting,
    requestsWaiting,
    expertsAsking,
    othersMayAsk: opening?.call.whoMaySign === 'verified',
    out,
    leadSigned: standing.some(({ lead }) => lead),
    leadAttestation: settings().leadAttestation,
  };
}

import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import { isId } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { NotFound } from '~/platform/request/not-found';
import { currentCall } from '../opening/openings.server';

/** How many organisations ask to co-sign a letter and have no answer yet. */
export const waitingRequests = (letterId: string): Promise<number> =>
  database().admissionRequest.count({ where: { letterId, grantedAt: null, declinedAt: null } });

/** Every request to co-sign a letter, those that wait first, the longest first, and whether others may ask. */
export async function requestsPage({ letter }: LetterDeed<'invite organisations'>) {
  const [call, rows, { lead }] = await Promise.all([
    currentCall(database(), letter.id),
    database().admissionRequest.findMany({
      where: { letterId: letter.id },
      orderBy: { askedAt: 'asc' },
      include: { organisation: { select: { ...factsSelection, displayName: true, country: true, website: true } } },
    }),
    database().letter.findUniqueOrThrow({
      where: { id: letter.id },
      select: { lead: { select: factsSelection } },
    }),
  ]);
  const of = { id: letter.id, lead: factsFrom(lead) };
  const requests = rows.map(({ organisation, ...row }) => ({
    id: row.id,
    organisation: organisation.displayName,
    country: organisation.country,
    website: /^https?:\/\//.test(organisation.website) ? organisation.website : '',
    verified: verifiedFor(factsFrom(organisation), of, settings().leadAttestation).verified,
    words: row.words,
    askedAt: row.askedAt,
    state: stateOf(row),
    reason: row.declinedReason,
  }));
  return { othersMayAsk: call.whoMaySign === 'verified', requests };
}

type Dates = { grantedAt: Date | null; declinedAt: Date | null; mayAskAgainAt: Date | null };

/** Where a request is, for the lead. */
const stateOf = ({ grantedAt, declinedAt, mayAskAgainAt }: Dates) => {
  if (grantedAt) return 'granted' as const;
  if (mayAskAgainAt) return 'again' as const;
  return declinedAt ? ('declined' as const) : ('waiting' as const);
};

/** What the page of one answer shows. @throws NotFound where the letter has no such request */
export async function requestPage({ letter }: LetterDeed<'invite organisations'>, id: string | undefined) {
  const request = isId(id)
    ? await database().admissionRequest.findFirst({
        where: { id, letterId: letter.id },
        include: { organisation: { select: { displayName: true } } },
      })
    : null;
  if (!request) throw new NotFound();
  return {
    id: request.id,
    organisation: request.organisation.displayName,
    words: request.words,
    state: stateOf(request),
  };
}

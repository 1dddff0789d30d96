import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { isId } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { NotFound } from '~/platform/request/not-found';
import { tokenFor } from '~/platform/request/token.server';
import { besideName } from '~/sign-on/signatories/signatory';
import type { PublishedLetter } from '../admission/published-letter.server';
import { openedLetter } from '../opening/opened-letter.server';
import { expertsMayAsk } from './expert-askings.server';
import type { requireExpertRequest } from './expert-request-links.server';

/** What a person sees who wants to ask: the letter’s call, and why one cannot ask now, if so. */
export async function expertAskingPage({ id, lead, slug, at }: PublishedLetter) {
  const letter = await openedLetter(id, at);
  if (!letter) throw new NotFound();
  return { lead, slug, letter, whyNot: whyNotIn(letter) };
}

const whyNotIn = ({ open, call }: NonNullable<Awaited<ReturnType<typeof openedLetter>>>) =>
  !open ? ('closed' as const) : expertsMayAsk(call) ? null : ('noExperts' as const);

/** What the link of the mail shows: what is to be confirmed, or what became of the request. */
export async function expertRequestPage({ link, request, line }: Awaited<ReturnType<typeof requireExpertRequest>>) {
  const { letterId, address, at } = link;
  const [letter, invitation] = await Promise.all([
    openedLetter(letterId, at),
    database().expertInvitation.findFirst({
      where: { letterId, address: address ?? '', cancelledAt: null },
      select: { id: true },
    }),
  ]);
  if (!letter) throw new NotFound();
  return {
    ...{ letter, line, address, whyNot: whyNotIn(letter) },
    state: request ? stateOf(request) : invitation ? ('invited' as const) : ('to confirm' as const),
    askedAt: request?.askedAt ?? null,
    reason: request?.declinedReason ?? null,
    invitation: invitation && `/experts/${tokenFor('expert', invitation.id)}`,
  };
}

type Dates = { readonly address: string | null; readonly grantedAt: Date | null; readonly declinedAt: Date | null };

const stateOf = ({ address, grantedAt, declinedAt }: Dates) => {
  if (grantedAt) return 'granted' as const;
  if (declinedAt) return 'declined' as const;
  return address ? ('waiting' as const) : ('erased' as const);
};

const waits = { grantedAt: null, declinedAt: null, address: { not: null } } as const;

/** How many people ask to sign a letter as individual experts and have no answer yet. */
export const waitingExperts = (letterId: string): Promise<number> =>
  database().expertRequest.count({ where: { letterId, ...waits } });

/** Their requests, for the lead, the longest waiting first. */
export async function expertRequestsOf({ letter }: LetterDeed<'see the desk'>) {
  const rows = await database().expertRequest.findMany({
    where: { letterId: letter.id, ...waits },
    orderBy: { askedAt: 'asc' },
  });
  return rows.map(shownOf);
}

const shownOf = (row: Awaited<ReturnType<typeof requestRow>>) => ({
  id: row.id,
  name: row.name ?? '',
  beside: besideName(row),
  address: row.address,
  askedAt: row.askedAt,
  state: stateOf(row),
});

const requestRow = (where: { id: string; letterId: string }) => database().expertRequest.findFirstOrThrow({ where });

/** What the page of one answer shows. @throws NotFound where the letter has no such request */
export async function expertRequestToAnswer({ letter }: LetterDeed<'invite organisations'>, id: string | undefined) {
  const where = { id: id ?? '', letterId: letter.id };
  if (!isId(id) || (await database().expertRequest.count({ where })) === 0) throw new NotFound();
  return shownOf(await requestRow(where));
}

import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import type { SharedRows } from '~/letters/letter/shared-rows.server';
import type { ResponseState } from '~/sign-on/answers/response';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { shareOf } from '~/sign-on/answers/shares';
import { signOnPage } from '~/sign-on/answers/sign-on-page.server';
import { collectedInvitations } from '~/sign-on/collected/collected.server';
import { sentMailsOf } from '~/sign-on/reminder/sent-mails.server';
import type { Line } from './board';

/** They have something left to do, of which an email can remind them. */
const undecided: readonly ResponseState[] = ['invited', 'begun', 'prepares', 'waits', 'one of two'];

/** What the lead sees of sign-on, and a slim line for everybody: enough to count, find and order. */
export async function boardOf(deed: LetterDeed<'see the desk'>) {
  const { rows, standing, ...page } = await signOnPage(deed);
  const verified = new Set(standing.flatMap((one) => (one.verified ? [one.organisationId] : [])));
  const lines = rows.map((row): Line => {
    const { key, name, country, addresses, state, at, returned } = row;
    const share = shareOf({ state, verified: verified.has(key), returned });
    return { key, name: name ?? '', country, addresses, state, at, share, lead: key === deed.letter.leadId };
  });
  return { ...page, lines };
}

/** All that the board tells of some lines, in their order. */
export async function detailsOf(deed: LetterDeed<'see the desk'>, lines: readonly Line[], shared: SharedRows) {
  const keys = lines.map(({ key }) => key);
  const [responses, mails, collected] = await Promise.all([
    responsesTo(deed, keys, shared),
    sentMailsOf(deed.letter.id, keys, shared),
    collectedInvitations(deed.letter.id),
  ]);
  const byKey = new Map(responses.map((row) => [row.key, row]));
  return lines.flatMap(({ share, key }) => {
    const row = byKey.get(key);
    if (!row) return [];
    return [
      {
        ...row,
        name: row.name ?? '',
        addresses: row.mailboxes.flatMap(({ address }) => address ?? []),
        mails: mails.get(key) ?? null,
        /** What was collected elsewhere, and its organisation has not confirmed. */
        toConfirm: row.state === 'invited' && row.mailboxes.some(({ invitationId }) => collected.has(invitationId)),
        /** Whether an email can remind it of what it has left to do. */
        reminds: undecided.includes(row.state) || (row.state === 'co-signed' && row.verified === false),
        share,
      },
    ];
  });
}
export type BoardLine = Awaited<ReturnType<typeof detailsOf>>[number];

import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { answerRows } from '~/sign-on/answers/answer-rows.server';
import type { ResponseState } from '~/sign-on/answers/response';
import { shareOf } from '~/sign-on/answers/shares';
import { signOnPage } from '~/sign-on/answers/sign-on-page.server';

/** They have something left to do, of which an email can remind them. */
const undecided: readonly ResponseState[] = ['invited', 'begun', 'prepares', 'waits', 'one of two'];

/** Everything that the lead sees of sign-on, each line with the part in which it is. */
export async function boardOf(deed: LetterDeed<'see the desk'>) {
  const [page, slim] = await Promise.all([signOnPage(deed), answerRows(deed.letter.id)]);
  const returned = new Set(slim.filter((row) => row.returned).map(({ key }) => key));
  const lines = page.responses.map((row) => ({
    ...row,
    name: row.name ?? '',
    /** Whether an email can remind it of what it has left to do. */
    reminds: undecided.includes(row.state) || (row.state === 'co-signed' && row.verified === false),
    share: shareOf({ state: row.state, verified: row.verified === true, returned: returned.has(row.key) }),
  }));
  return { ...page, responses: lines };
}
export type BoardLine = Awaited<ReturnType<typeof boardOf>>['responses'][number];

import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { count } from '~/platform/request/rate-limit.server';
import { readToken, tokenFor } from '~/platform/request/token.server';

/** The capability of who holds the link in an official’s mail. Only `requireOfficialPage` makes it. */
export type OfficialLink = Capability<
  { 'official-page': true },
  {
    messageId: string;
    letterId: string;
    dispatchId: string;
    editionId: string;
    officialId: string;
    fullName: string;
    country: string | null;
    institution: string;
    languages: string[];
    mailbox: string;
    /** The letter was passed on to a mailbox that no list of officials has: nobody vouches for whose it is. */
    isUnknownColleague: boolean;
    replyTo: string;
    token: string;
    /** From where the request came. */
    place: string;
    at: Date;
  }
>;

/** The absolute address of the page that is made for one message: the link in an official’s mail. */
export const officialPageLink = (messageId: string): string =>
  `${settings().origin}${officialPagePath(tokenFor('official-page', messageId))}`;

export const officialPagePath = (token: string): string => `/official-page/${token}`;

/** Where an official stands after an answer. */
export const afterAnswer = ({ token }: Pick<OfficialLink, 'token'>, what: 'answered' | 'taken-back' = 'answered') =>
  `${officialPagePath(token)}?${what}`;

/** Headers of every answer behind such a link: for this reader alone, found by nobody, told to nobody. */
export const forOneReader = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;

/** The message whose link it is; what was not made here is not there. */
export async function requireOfficialPage(arriving: Arriving): Promise<OfficialLink> {
  const token = arriving.params['token'] ?? '';
  const id = readToken('official-page', token);
  const message = id ? await database().message.findUnique({ where: { id }, select: selection }) : null;
  const editionId = message?.dispatch.editionId;
  if (!message || !editionId) throw new NotFound();
  const { official: found, dispatch: _dispatch, passedBy, ...own } = message;
  const { _count: known, ...official } = found;
  const at = await arrivalOf(arriving.context);
  const { id: messageId, letterId, dispatchId, officialId, mailbox, replyTo } = own;
  return grant<OfficialLink>({
    messageId,
    letterId,
    dispatchId,
    officialId,
    mailbox,
    isUnknownColleague: passedBy !== null && known.mailboxes === 0,
    replyTo,
    editionId,
    ...official,
    token,
    place: arriving.context.clientAddress,
    at,
  });
}

/**
 * Counts one answer by a link, for each place by itself: whoever was forwarded the mail keeps the official from nothing.
 * @throws Refusal where too many came from there
 */
export const countAnswer = ({ messageId, place }: OfficialLink): Promise<void> =>
  count('answers to a message by place', `${messageId} ${place}`);

const selection = {
  id: true,
  letterId: true,
  dispatchId: true,
  officialId: true,
  mailbox: true,
  replyTo: true,
  dispatch: { select: { editionId: true } },
  passedBy: { select: { id: true } },
  official: {
    select: {
      fullName: true,
      country: true,
      institution: true,
      languages: true,
      _count: { select: { mailboxes: { where: { source: { not: 'passed-on' } } } } },
    },
  },
} as const;

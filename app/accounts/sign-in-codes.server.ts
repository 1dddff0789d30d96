import { timingSafeEqual } from 'node:crypto';
import { mailAddressShown, mailboxHinted } from '~/platform/address/mail-address';
import { transaction } from '~/platform/database/transaction.server';
import { codeFor } from '~/platform/request/token.server';
import { type Database, database, type Transaction } from '../platform/database/database.server';
import { begin, digestOf, type LinkUse, type SignedIn, signInLife, spendLink } from './sign-ins.server';

/** Wrong codes after which the one that was mailed is worth nothing, and after which none of a mailbox is for a day. */
const mostWrong = { ofOne: 5, ofMailbox: 50 } as const;

type Waiting = {
  readonly id: string;
  readonly address: string;
  readonly returnTo: string;
  readonly wrongCodes: number;
};

/**
 * The sign-in of which this browser may type the code: the latest that was mailed, for the mailbox that it asked for last, while it is not
 * used. No other browser’s and no other mailbox’s code is worth anything here.
 */
async function waitingIn(reading: Database | Transaction, mark: string | null, at: Date): Promise<Waiting | null> {
  if (!mark) return null;
  const digest = digestOf(mark);
  const [found] = await reading.$queryRaw<Waiting[]>`
    SELECT id, address, return_to AS "returnTo", wrong_codes AS "wrongCodes" FROM sign_in
    WHERE browser_digest = ${digest} AND used_at IS NULL AND asked_at > ${new Date(at.getTime() - signInLife)}
      AND address = (SELECT address FROM sign_in WHERE browser_digest = ${digest} ORDER BY asked_at DESC, id DESC LIMIT 1)
      AND EXISTS (SELECT 1 FROM notice WHERE kind = 'sign-in' AND about_id = sign_in.id)
    ORDER BY asked_at DESC, id DESC LIMIT 1`;
  return found ?? null;
}

/**
 * Where the code goes that this browser asked for, and whether one can still be typed; null where it asked for none. On the way to an
 * invitation the mailbox is only hinted at: it may be that of the invitation, and whoever holds its link may have it from somebody else.
 */
export async function codeAwaited(mark: string | null, at: Date) {
  const waiting = await waitingIn(database(), mark, at);
  if (!waiting) return null;
  const { address, returnTo, wrongCodes } = waiting;
  const shown = returnTo.startsWith('/invitations/') ? mailboxHinted(address) : mailAddressShown(address);
  return { address: shown, spent: wrongCodes >= mostWrong.ofOne };
}

export type CodeUse = Omit<LinkUse, 'id' | 'elsewhere'> & { readonly code: string };
/** Why a code signs nobody in; `left` of the tries. */
export type CodeRefused = { readonly refused: 'wrong' | 'none' | 'tooMany'; readonly left: number };

/**
 * Signs in by the code that stands beside the link in the mail, in the browser that asked for it; the link is used with it.
 * Fifty wrong ones of a mailbox within a day end its codes, whoever typed them; its links still open, so nobody is kept out.
 * @throws Refusal where the link was used meanwhile
 */
export async function signInByCode({ code, former, agent, ...use }: CodeUse): Promise<SignedIn | CodeRefused> {
  const found = await transaction(async (tx) => {
    const waiting = await waitingIn(tx, use.browserMark, use.at);
    if (!waiting) return { refused: 'none' as const, left: 0 };
    const refused = await judge(tx, waiting, code);
    return refused ?? spendLink(tx, { ...use, id: waiting.id, elsewhere: false });
  });
  return 'refused' in found ? found : begin(found, { former, agent, at: use.at });
}

/** Holds the codes of a mailbox while one of them is judged: tries at once are counted one after the other. */
async function judge(tx: Transaction, { id, address }: Waiting, code: string): Promise<CodeRefused | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in code ${address}`}, 0))`;
  const [counted] = await tx.$queryRaw<{ ofOne: number; ofMailbox: number }[]>`
    SELECT coalesce(sum(wrong_codes) FILTER (WHERE id = ${id}::uuid), 0)::int AS "ofOne",
      coalesce(sum(wrong_codes), 0)::int AS "ofMailbox"
    FROM sign_in WHERE address = ${address}`;
  const { ofOne = 0, ofMailbox = 0 } = counted ?? {};
  if (ofOne >= mostWrong.ofOne || ofMailbox >= mostWrong.ofMailbox) return { refused: 'tooMany', left: 0 };
  if (timingSafeEqual(Buffer.from(code), Buffer.from(codeFor(id)))) return null;
  await tx.signIn.update({ where: { id }, data: { wrongCodes: { increment: 1 } } });
  return { refused: 'wrong', left: mostWrong.ofOne - ofOne - 1 };
}

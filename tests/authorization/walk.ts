import { createHash } from 'node:crypto';
import { settings } from '~/platform/installation/settings.server';
import { oursOf, partsFor, type Side } from './places';
import { type Answer, type Product, startProduct } from './product';
import { filled } from './sitemap';
import { roles, signInAll, type VisitorRole } from './visitors';
import { arrange, caught, type World } from './world';

export type Walk = { product: Product; world: World; cookies: Record<VisitorRole, string | undefined>; side: Side };

/**
 * The product started, the world, everybody signed in, and what each part of an address names: a row of our lead, or of
 * its partner. The product starts while the world is made.
 */
export async function beginWalk(changed: Record<string, string> = {}): Promise<Walk> {
  // Read first, so that both processes find the same secret.
  settings();
  const [product, world] = await Promise.all([startProduct(changed), arrange()]);
  const cookies = await signInAll(world);
  const side = oursOf(world, sessionOf(cookies['administrator of the lead']));
  return { product, world, cookies, side };
}

let shared: Promise<Walk> | undefined;

/** The walk that the suites of one test file share. */
export function sharedWalk(): Promise<Walk> {
  shared ??= beginWalk();
  return shared;
}

/** The id under which the database keeps a session: SHA-256 of its cookie’s token. */
const sessionOf = (cookie: string | undefined): string =>
  createHash('sha256').update(cookie!.split('=')[1]!).digest('hex');

const asked: Record<string, string> = {
  '/mailbox/mail': `?key=${encodeURIComponent(caught.key)}`,
  '/mailbox/mail/html': `?key=${encodeURIComponent(caught.key)}`,
};

/** The address that a pattern stands for, with what it asks for. */
export function addressOf(pattern: string, side: Side): string {
  const attachment = pattern.endsWith('/attachment') ? `?${side.world.attachment}` : '';
  return filled(pattern, partsFor(pattern, side)) + (asked[pattern] ?? '') + attachment;
}

/** An answer as the table writes it: its status, or `in` where it leads to sign in. */
export const shown = ({ status, headers }: Answer): string =>
  status === 302 && String(headers.location).startsWith('/sign-in?') ? 'in' : String(status);

/** Whether an answer says that something was done, rather than refused. */
export const acted = (answer: string): boolean => /^[23]/.test(answer);

/** A row of the table as one entry for each role; `all 200` stands for the same to everybody. */
export function columns(row: string): Map<VisitorRole, string> {
  const [first, ...rest] = row.trim().split(/\s+/);
  const answers = first === 'all' ? roles.map(() => rest[0]!) : [first!, ...rest];
  if (answers.length !== roles.length) throw new Error(`${answers.length} answers for ${roles.length} roles: ${row}`);
  return new Map(roles.map((role, at) => [role, answers[at]!]));
}

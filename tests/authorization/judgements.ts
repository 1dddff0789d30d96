import { database } from '~/platform/database/database.server';
import { secret } from './letters';
import type { Answer } from './product';
import { unverifiedName, type World } from './world';

// What must hold of an answer whatever its status, each as the words of what is wrong.

const isPage = ({ headers }: Answer) => String(headers['content-type']).startsWith('text/html');
const only = (directive: string | undefined, allowed: RegExp) => directive === undefined || allowed.test(directive);

/** What is wrong with the policy of an HTML answer: anything wider than the strict one, but for a script under a nonce. */
export function policyFaults(pattern: string, answer: Answer): string[] {
  if (!isPage(answer)) return [];
  const policy = String(answer.headers['content-security-policy']);
  const directives = new Map(
    policy.split('; ').map((part) => [part.split(' ')[0]!, part.slice(part.indexOf(' ') + 1)]),
  );
  // A caught mail is shown in a frame of our own, with its inline styles and without scripts.
  const mail = pattern.endsWith('/html');
  const holds = {
    'default-src': directives.get('default-src') === "'none'",
    'base-uri': directives.get('base-uri') === "'none'",
    'form-action': directives.get('form-action') === "'self'",
    'frame-ancestors': directives.get('frame-ancestors') === (mail ? "'self'" : "'none'"),
    'script-src': only(directives.get('script-src'), /^'nonce-[\w+/=]{22,}' 'self'$/),
    'style-src': mail || directives.get('style-src') === "'self'",
    'frame-src': only(directives.get('frame-src'), /^'self'$/),
  };
  return Object.entries(holds).flatMap(([name, well]) => (well ? [] : [`${name} in ${policy}`]));
}

/** Everything that no stranger may read. */
export async function secrets(): Promise<string[]> {
  const people = await database().person.findMany({ select: { address: true } });
  const officials = await database().officialMailbox.findMany({ select: { address: true } });
  const invited = await database().invitation.findMany({ select: { address: true } });
  return [...[...people, ...officials, ...invited].flatMap(({ address }) => address ?? []), secret, unverifiedName];
}

/** The mailbox to which an address's link was mailed: who holds the link may read it. */
export function ownMailbox(pattern: string, { ours, partner, officialAddress }: World): string | null {
  if (pattern === '/sign-in/:token' || pattern.startsWith('/mailbox')) {
    return pattern === '/mailbox-checks/:token' ? `office@${partner.organisation.host}` : 'nobody@person.example';
  }
  if (pattern.startsWith('/memberships/:token')) return `asked@${partner.organisation.host}`;
  if (pattern === '/stop/digests/:token') return partner.organisation.administrator.address;
  if (/^\/(stop|invitations)\/:token/.test(pattern)) return `invited@${ours.lead.host}`;
  if (/^\/(approvals|withdrawals)\/:token/.test(pattern)) return partner.organisation.signatory.address;
  return ['/objections/:token', '/official-page/:token/reply'].includes(pattern) ? officialAddress : null;
}

import { mailAddressShown } from '~/platform/address/mail-address';
import { database } from '~/platform/database/database.server';
import { publicPatterns } from '../../server/private-answers';
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
    'script-src': only(directives.get('script-src'), /^'nonce-[\w+/=]{22,}'( 'self')?$/),
    'style-src': mail || directives.get('style-src') === "'self'",
    'frame-src': only(directives.get('frame-src'), /^'self'$/),
  };
  return Object.entries(holds).flatMap(([name, well]) => (well ? [] : [`${name} in ${policy}`]));
}

/** What is wrong with the headers of an answer that is for its reader alone: all are, but for those declared public. */
export function privacyFaults(pattern: string, { headers }: Answer): string[] {
  const [cache, robots] = [String(headers['cache-control']), String(headers['x-robots-tag'])];
  if (publicPatterns.some((declared) => declared === pattern))
    return /noindex/.test(robots) ? [`public, and kept from search engines: ${robots}`] : [];
  return [
    ...(/\bno-store\b/.test(cache) && !/public/.test(cache) ? [] : [`kept by caches: ${cache}`]),
    ...(/\bnoindex\b/.test(robots) ? [] : [`found by search engines: ${robots}`]),
  ];
}

/** What shows an address in ASCII to people, who read its host in Unicode; where a link leads is no words. */
export function addressFaults(answer: Answer): string[] {
  if (!isPage(answer)) return [];
  const words = answer.body
    .replace(/<script[\s\S]*?<\/script>|<input[^>]* type="hidden"[^>]*>|<option[^>]*>/g, ' ')
    .replace(/ (href|src|action|formaction)="[^"]*"/g, ' ');
  return [...new Set(words.match(/[^\s"<>]*\bxn--[^\s"<>]*/g))].map((shown) => `shown in ASCII: ${shown}`);
}

/** Everything that no stranger may read. */
export async function secrets(): Promise<string[]> {
  const people = await database().person.findMany({ select: { address: true } });
  const officials = await database().officialMailbox.findMany({ select: { address: true } });
  const invited = await database().invitation.findMany({ select: { address: true } });
  const experts = await database().expertInvitation.findMany({ select: { address: true } });
  const asking = await database().expertAsking.findMany({ select: { address: true } });
  const asked = await database().expertRequest.findMany({ select: { address: true } });
  const addresses = [...people, ...officials, ...invited, ...experts, ...asking, ...asked].flatMap(
    ({ address }) => address ?? [],
  );
  return [...new Set([...addresses, ...addresses.map(mailAddressShown)]), secret, unverifiedName];
}

/** The mailbox to which an address's link was mailed: who holds the link may read it. */
function ownMailbox(pattern: string, { people, ours, partner, officialAddress }: World): string | null {
  if (pattern === '/sign-in/:token' || pattern.startsWith('/mailbox')) {
    return pattern === '/mailbox-checks/:token' ? `office@${partner.organisation.host}` : people.person.address;
  }
  if (pattern.startsWith('/memberships/:token')) return `asked@${partner.organisation.host}`;
  if (pattern === '/stop/digests/:token') return partner.organisation.administrator.address;
  if (/^\/(stop|invitations)\/:token/.test(pattern)) return `invited@${ours.lead.host}`;
  if (pattern === '/experts/asks/:token') return `asking@${ours.lead.host}`;
  if (/^\/experts\/(stop\/)?:token/.test(pattern)) return `expert@${ours.lead.host}`;
  if (/^\/(approvals|withdrawals)\/:token/.test(pattern)) return partner.organisation.signatory.address;
  return ['/objections/:token', '/official-page/:token/reply'].includes(pattern) ? officialAddress : null;
}

/** Whether who comes by an address may read these words: they are the mailbox to which its link was mailed. */
export function isOwnMailbox(pattern: string, world: World, words: string): boolean {
  const own = ownMailbox(pattern, world);
  return own !== null && (words === own || words === mailAddressShown(own));
}

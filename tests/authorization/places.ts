import { tokenFor } from '~/platform/request/token.server';
import type { Lead } from './letters';
import type { World } from './world';

type Parts = Record<string, string>;

/** What each part of an address names, for one lead and one of its partners: by pattern, the first that fits. */
export type Side = { lead: Lead; partner: World['partner']; world: World; session: string };

export const oursOf = (world: World, session = ''): Side => ({
  lead: world.ours,
  partner: world.partner,
  world,
  session,
});
export const theirsOf = (world: World): Side => ({ lead: world.theirs, partner: world.stranger, world, session: '' });

/** The row that each part of a pattern names. */
export function partsFor(pattern: string, side: Side): Parts {
  return { ...roomParts(pattern, side), ...ofOrganisation(pattern, side), ...tokenPart(pattern, side) };
}

function roomParts(pattern: string, { lead, partner, world, session }: Side): Parts {
  const { draft, open, dispatches, letter, edition } = lead;
  const parts: Parts = {
    session,
    import: pattern.includes('/columns') ? world.table : world.list,
    edition: edition.id,
    code: edition.checkCode,
    digest: partner.logo,
  };
  const letters: [RegExp, string][] = [
    [/:letter\/opening\/deadline$/, open.id],
    [/:letter\/opening\/late$/, letter.id],
    [/:letter\/change\/(move|reminder)/, lead.substance.id],
    [/:letter\/change/, lead.changing.id],
    [/^\/(reviews|desk\/letters\/:letter\/(text|imprint|reviewers|notes|versions|opening))/, draft.id],
    [
      /^\/desk\/letters\/:letter\/(invitations|experts|requests|reminders|attestations|signatories|closure|publication|languages)/,
      open.id,
    ],
    [/:letter/, letter.id],
  ];
  const named = letters.find(([shape]) => shape.test(pattern));
  const pausing = /pause|resumption|stop$/.test(pattern);
  return {
    ...parts,
    ...(named ? { letter: named[1] } : {}),
    slug: world.slugs[letter.id] ?? '',
    reviewer: draft.reviewer,
    note: draft.note,
    version: '1',
    language: 'fr',
    invitation: pattern.includes('/experts/') ? open.expertInvitation : open.invitation,
    expert: open.expert,
    list: pattern.includes('/logos') ? open.collected.id : open.list.id,
    logo: open.collected.logo,
    line: open.list.line,
    preparation: open.preparation,
    endorsement: /(answer|comparison.pdf)$/.test(pattern) ? lead.substance.endorsement : lead.endorsements[1]!,
    decision: 'statement-left-out',
    dispatch: pausing ? dispatches.former : dispatches.next,
    message: dispatches.unknown,
    reply: dispatches.reply,
    request: pattern.includes('/experts/') ? open.expertRequest : open.request,
    answer: pattern.includes('/requests/') ? 'declined' : dispatches.reply,
    official: pattern.includes('/officials/:official/removal') ? lead.ownOfficial : dispatches.official,
  };
}

function ofOrganisation(pattern: string, { partner }: Side): Parts {
  const { asking, asked, member, evidence, name, organisation } = partner;
  const waiting: Record<string, string> = { admission: asking, nomination: asked };
  return {
    organisation: organisation.id,
    membership: waiting[pattern.split('/').at(-1) ?? ''] ?? member,
    evidence,
    name,
  };
}

/** The right token of an address that acts by a link. */
function tokenPart(pattern: string, side: Side): Parts {
  const row = linkOf(pattern, side);
  return row ? { token: tokenFor(row.purpose, row.id) } : {};
}

export type Linked = { purpose: Parameters<typeof tokenFor>[0]; id: string };

/** The purpose and the row of an address that acts by a link; null for all others. */
export function linkOf(pattern: string, { lead, partner, world }: Side): Linked | null {
  const { open, dispatches, receipt } = lead;
  const links: Record<string, Linked> = {
    '/sign-in/': { purpose: 'sign-in', id: world.signIn },
    '/mailbox-checks/': { purpose: 'mailbox-check', id: partner.check },
    '/memberships/': { purpose: 'membership', id: partner.nomination },
    '/invitations/': { purpose: 'invitation', id: open.invitation },
    '/confirmations/': { purpose: 'confirmation', id: open.invitation },
    '/stop/': { purpose: 'stop', id: open.invitation },
    '/experts/': { purpose: 'expert', id: open.expertInvitation },
    '/experts/asks/': { purpose: 'expert-request', id: open.expertAsking },
    '/experts/stop/': { purpose: 'expert-stop', id: open.expertInvitation },
    '/experts/changes/:token/time': { purpose: 'expert-change', id: lead.substance.expertShowing },
    '/experts/changes/': { purpose: 'expert-change', id: lead.changing.expertShowing },
    '/experts/copies/': { purpose: 'expert-copy', id: lead.expertCopy },
    '/experts/withdrawals/': { purpose: 'expert-withdrawal', id: open.expert },
    '/approvals/': { purpose: 'approval', id: open.approval },
    '/changes/': { purpose: 'change', id: lead.changing.mail },
    '/withdrawals/': { purpose: 'withdrawal', id: receipt },
    '/copies/': { purpose: 'sealed-copy', id: lead.copy },
    '/covers/': { purpose: 'cover', id: dispatches.showing },
    '/objections/': { purpose: 'objection', id: dispatches.message },
    '/official-page/': { purpose: 'official-page', id: dispatches.message },
    '/reply-confirmations/': { purpose: 'reply-confirmation', id: dispatches.toConfirm },
    '/stop/digests/': { purpose: 'digest-stop', id: dispatches.digest },
  };
  const found = Object.entries(links).find(([start]) =>
    pattern.startsWith(start.includes(':') ? start : `${start}:token`),
  );
  return found ? found[1] : null;
}

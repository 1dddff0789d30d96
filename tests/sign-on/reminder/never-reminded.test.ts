import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve, declineApproval } from '~/sign-on/endorsement/approvals.server';
import { declineInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { cancelInvitation } from '~/sign-on/invitation/invitations.server';
import { stopMailsOfLead } from '~/sign-on/invitation/mail-stops.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { sendPlanned } from '~/sign-on/reminder/rounds.server';
import { ask } from '../../setup/approvals';
import type { AnOrganisation } from '../../setup/coalition';
import { visitorFor } from '../../setup/founding';
import { deskOf, prepared, typedFor } from '../../setup/letters';
import { aLetterDueIn, aPartner, hour, inTheState, roundsOf } from '../../setup/reminders';

// Whatever became of each invited organisation, by the product’s own deeds: those who said no, who stopped mails, who were
// cancelled and who co-signed get no reminder, neither when it is promised nor when it is sent.

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const deeds = ['declines', 'stops', 'is cancelled', 'asks', 'director declines', 'signs', 'withdraws'] as const;
type Deed = (typeof deeds)[number];

let lead: AnOrganisation;
let partners: AnOrganisation[];
beforeAll(async () => {
  partners = [await aPartner(), await aPartner(), await aPartner()];
});

type Where = { letterId: string; partner: AnOrganisation };
type State = { invitation: string; preparation: string; approval: Awaited<ReturnType<typeof ask>> | null };

/** Tries a deed; one that the product refuses at this point did not happen. */
async function tried(deed: Deed, { letterId, partner }: Where, state: State): Promise<boolean> {
  const link = async (kind: 'invitation' | 'stop') =>
    (await invitationLink(kind, tokenFor(kind, state.invitation), new Date()))!.link;
  const approval = async () => (await approvalLink(state.approval!.token, new Date()))!.link;
  const doing: Record<Deed, () => Promise<unknown>> = {
    declines: async () => declineInvitation(await link('invitation'), null, visitorFor(partner.administrator)),
    stops: async () => stopMailsOfLead(await link('stop')),
    'is cancelled': async () =>
      cancelInvitation(await deskOf(lead.editor, letterId, 'invite organisations'), state.invitation),
    asks: async () => {
      state.approval = await ask(partner, state.preparation);
    },
    'director declines': async () => declineApproval(await approval(), null),
    signs: async () => approve(await approval(), await typedFor(state.preparation)),
    withdraws: async () => {
      const ended = { withdrawnAt: new Date(), withdrawalReason: 'Our board decided otherwise.' };
      const found = await database().endorsement.updateMany({
        where: { letterId, organisationId: partner.id },
        data: ended,
      });
      if (found.count === 0) throw new Error('nothing to withdraw');
    },
  };
  return doing[deed]().then(
    () => true,
    () => false,
  );
}

/** Whether nobody of the organisation may be reminded after what happened, in this order. */
function settled(happened: readonly Deed[]): boolean {
  if (happened.some((deed) => ['declines', 'is cancelled', 'signs', 'withdraws'].includes(deed))) return true;
  const last = happened.findLast((deed) => deed === 'asks' || deed === 'director declines');
  // The mailbox that stopped is that of whoever prepares; a director who was asked is another.
  return last === 'director declines' || (last !== 'asks' && happened.includes('stops'));
}

const story = fc.array(fc.array(fc.constantFrom(...deeds), { maxLength: 4 }), { minLength: 3, maxLength: 3 });

test('whatever happened, who said no, stopped, was cancelled or co-signed is never reminded', {
  timeout: 600_000,
}, async () => {
  let reminded = 0;
  let spared = 0;
  await fc.assert(
    fc.asyncProperty(story, fc.boolean(), async (stories, after) => {
      // A stop holds for every letter of one lead.
      lead = await aPartner();
      const letter = await aLetterDueIn(lead, 71.9);
      const { id: openingId } = await database().opening.findFirstOrThrow({ where: { letterId: letter.id } });
      const later = new Date(Date.now() + 30 * hour);
      const send = () => sendPlanned(letter.id, openingId, later);
      const states: State[] = [];
      for (const partner of partners) {
        const preparation = await prepared(partner, letter.id);
        const { invitationId } = await database().preparation.findUniqueOrThrow({ where: { id: preparation } });
        states.push({ invitation: invitationId!, preparation, approval: null });
      }
      // Promised before or after: a mail that is no longer due is not written.
      if (after) await send();
      const over: boolean[] = [];
      for (const [place, partner] of partners.entries()) {
        const happened: Deed[] = [];
        for (const deed of stories[place]!)
          if (await tried(deed, { letterId: letter.id, partner }, states[place]!)) happened.push(deed);
        over.push(settled(happened));
      }
      if (!after) await send();
      const [round] = await roundsOf(letter.id);
      for (const [place, partner] of partners.entries()) {
        const theirs = [partner.editor, partner.signatory, partner.administrator].map(({ address }) => address);
        const sent = await Promise.all(theirs.map((address) => signOnNotices['reminder']!(round!.id, address)));
        const promised = round!.to.filter((address) => theirs.includes(address!));
        const found = sent.filter(Boolean).length;
        const now = (await inTheState(letter.id)).filter(({ address }) => theirs.includes(address));
        expect([found, now.length]).toEqual(over[place] ? [0, 0] : [1, 1]);
        if (!after) expect(promised).toHaveLength(over[place] ? 0 : 1);
        if (over[place]) spared += 1;
        else reminded += 1;
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 12) },
  );
  expect(Math.min(reminded, spared)).toBeGreaterThan(2);
});

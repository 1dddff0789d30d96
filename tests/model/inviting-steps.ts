import type { Visitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { declineInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { cancelInvitation, inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { mayLead } from './leading-steps';
import { hour, isOpen, type State, sentSince } from './state';
import { atDesk, leads, NotAllowed, named, orNone, type Step } from './step';
import { type Partner, personOf, type Who, type World } from './world';

// The lead invites, and takes that back; who is invited may say no.

type Inviting = { readonly who: Who; readonly key: Partner };
const stands = (invitation: string | null): boolean => invitation !== null && invitation !== 'cancelled';

/** Invites a partner by mail; one that is invited gets nothing more. */
export const invite = ({ who, key }: Inviting): Step => ({
  says: `${named(who)} invites ${key}`,
  asks: (state, at) => ({
    ...mayLead(state, who),
    'sign-on is open': isOpen(state, at),
    'few such mails went':
      stands(state.organisations[key].invitation) || sentSince(state, 'invitation', who, key, at - 6 * hour) < 2,
  }),
  told: ({ organisations }) => (stands(organisations[key].invitation) ? [] : ['organisation-invited']),
  done: (state, at) => {
    const organisation = state.organisations[key];
    if (stands(organisation.invitation)) return;
    Object.assign(organisation, { invitation: 'sent', invited: ++state.serial });
    state.mails.push({ kind: 'invitation', from: who, to: key, at });
  },
  act: async (world, at) => {
    const deed = await atDesk(world, who, 'invite organisations', at);
    const { name, people } = world.organisations[key];
    return inviteOrganisations(deed, [{ address: people.editor.address, name }]);
  },
});

const invitationOf = async ({ letterId, organisations }: World, key: Partner) =>
  orNone(
    await database().invitation.findFirst({
      where: { letterId, address: organisations[key].people.editor.address },
      orderBy: { id: 'desc' },
    }),
  );

/** Whether what the last invitation led to stands as an endorsement. */
const ledToOne = ({ organisations }: State, key: Partner): boolean =>
  organisations[key].endorsement !== null && organisations[key].endorsement.by === organisations[key].invited;

/** Whether something is being prepared by the last invitation. */
const isPrepared = ({ organisations }: State, key: Partner): boolean =>
  organisations[key].preparation !== null && organisations[key].preparation.by === organisations[key].invited;

function preparedEnds(state: State, key: Partner): void {
  if (isPrepared(state, key)) state.organisations[key].preparation = null;
}

/** Takes an invitation back, with what was prepared by it. */
export const cancel = ({ who, key }: Inviting): Step => ({
  says: `${named(who)} cancels the invitation of ${key}`,
  asks: (state) => ({
    'who acts for the lead': leads(state, who),
    'the invitation stands': stands(state.organisations[key].invitation),
    'it led to no endorsement': !ledToOne(state, key),
  }),
  told: () => ['invitation-cancelled'],
  done: (state) => {
    preparedEnds(state, key);
    state.organisations[key].invitation = 'cancelled';
  },
  act: async (world, at) => {
    const deed = await atDesk(world, who, 'invite organisations', at);
    if ((await cancelInvitation(deed, (await invitationOf(world, key)).id)) === 'not there') throw new NotAllowed();
  },
});

/** Says no to the invitation, by its link: signed in, or as nobody. */
export const sayNo = ({ key, who }: { key: Partner; who: Who | null }): Step => ({
  says: `${who ? named(who) : 'whoever holds the link'} says no to the invitation of ${key}`,
  asks: (state) => ({
    'nobody prepares by it, or it is their own': !isPrepared(state, key) || who?.of === key,
    'it was invited': state.organisations[key].invitation !== null,
    'it led to no endorsement': !ledToOne(state, key),
  }),
  told: ({
    organisations: {
      [key]: { invitation },
    },
  }) => (invitation === 'sent' || invitation === 'begun' ? ['invitation-declined'] : []),
  done: (state) => {
    preparedEnds(state, key);
    const organisation = state.organisations[key];
    if (organisation.invitation !== 'cancelled') organisation.invitation = 'declined';
  },
  act: async (world, at) => {
    const token = tokenFor('invitation', (await invitationOf(world, key)).id);
    const by = who && ({ person: personOf(world, who) } as Visitor);
    await declineInvitation(orNone(await invitationLink('invitation', token, at)).link, null, by);
  },
});

import { memberFor } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve, declineApproval, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { beginInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { readPreparation } from '~/sign-on/opening/locked-preparation.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { typedFor } from '../setup/letters';
import { changeOut, hasSigned, hour, inForce, isOpen, isOvertaken, type State, sentSince } from './state';
import { granted, isMember, lastPreparation, named, orNone, preparingBy, type Step } from './step';
import { type Key, type Partner, personOf, type Who, type World } from './world';

// What an organisation does until it has co-signed.

type By = { readonly key: Key; readonly who: Who };

/** What is asked of a preparation to be signed at a moment. */
function signable(state: State, key: Key, at: number) {
  const { preparation, barred, authority } = state.organisations[key];
  return {
    'sign-on is open': isOpen(state, at),
    'no edition overtook it': !isOvertaken(state, at),
    'the lead has not declined it': !barred,
    'it has not signed yet': !hasSigned(state, key),
    'its signatory has the authority': authority,
    'something is prepared': preparation !== null,
    'its signatory is named': preparation?.named ?? false,
    'the text is in force': preparation?.version === inForce(state),
  };
}

/** It co-signed: the text in force, and that of a change that is out. */
function signed(state: State, key: Key): void {
  const organisation = state.organisations[key];
  const standing = organisation.endorsement ?? { serial: ++state.serial, consents: new Set<number>(), by: 0 };
  standing.consents.add(inForce(state));
  const out = changeOut(state);
  if (out) standing.consents.add(out.to);
  standing.by = organisation.preparation!.by;
  Object.assign(organisation, { endorsement: standing, preparation: null, ended: null });
}

/** Begins with the invitation, and saves the line as it is suggested. */
export const prepare = ({ key, who }: { key: Partner; who: Who }): Step => ({
  says: `${named(who)} prepares for ${key}`,
  asks: (state, at) => {
    const { invitation, barred } = state.organisations[key];
    return {
      'who is of it': isMember(key, who),
      'it was invited': invitation !== null,
      'the invitation stands': invitation !== null && invitation !== 'cancelled',
      'sign-on is open': isOpen(state, at),
      'the lead has not declined it': !barred,
      'it has not signed yet': !hasSigned(state, key),
    };
  },
  told: (state) => {
    const { invitation, preparation } = state.organisations[key];
    const fresh = preparation?.version !== inForce(state);
    return [
      ...(invitation === 'begun' ? [] : (['invitation-begun'] as const)),
      ...(fresh ? (['endorsement-prepared'] as const) : []),
    ];
  },
  done: (state) => {
    const organisation = state.organisations[key];
    organisation.invitation = 'begun';
    if (organisation.preparation?.version === inForce(state)) return;
    const { authority, invited: by } = organisation;
    organisation.preparation = { version: inForce(state), named: authority, live: false, by };
  },
  act: (world, at) => beginAndSave(world, { key, who }, at),
});

async function beginAndSave(world: World, { key, who }: By, at: Date): Promise<void> {
  const { id: organisationId, people } = world.organisations[key];
  const invitation = await database().invitation.findFirst({
    where: { letterId: world.letterId, address: people.editor.address },
    orderBy: { id: 'desc' },
  });
  const { link } = orNone(await invitationLink('invitation', tokenFor('invitation', orNone(invitation).id), at));
  const member = granted(await memberFor(personOf(world, who), organisationId, 'prepare endorsements', at));
  const id = await beginInvitation(link, member, { name: 'A colleague', why: 'It was forwarded to me.' });
  const read = await readPreparation(database(), id);
  if (read!.counter > 0) return;
  const { printedName, country, signatoryId: signatory } = read!;
  const line = { printedName, country, withLogo: false, statement: null, signatory };
  await changePreparation(await preparingBy(world, key, who, 'prepare endorsements', at), { counter: 0, ...line });
}

/** Prints another country, and names the signatory: a link that waits was for the line as it stood. */
export const changeLine = ({ key, who, stale }: By & { stale: boolean }): Step => ({
  says: `${named(who)} changes the line of ${key}${stale ? ' as it no longer stands' : ''}`,
  asks: ({ organisations }) => ({
    'who is of it': isMember(key, who),
    'something is prepared': organisations[key].preparation !== null,
    'its signatory has the authority': organisations[key].authority,
    'it is as it stands': !stale,
  }),
  told: () => [],
  done: ({ organisations }) =>
    Object.assign(organisations[key].preparation!, { named: true, live: false, platform: false }),
  act: async (world, at) => {
    const deed = await preparingBy(world, key, who, 'prepare endorsements', at);
    const { counter, printedName, country } = await lastPreparation(world, key);
    const line = { printedName, country: country === 'SE' ? 'DE' : 'SE', withLogo: false, statement: null };
    const signatory = world.organisations[key].membershipId;
    await changePreparation(deed, { ...line, signatory, counter: stale ? counter - 1 : counter });
  },
});

/** Asks the signatory for approval: by mail, for the line and text as they stand. */
export const ask = ({ key, who }: By): Step => ({
  says: `${named(who)} asks the signatory of ${key}`,
  asks: (state, at) => ({
    ...signable(state, key, at),
    'who is of it': isMember(key, who),
    'who is not asked itself': who.as !== 'signatory',
    'no link is live': !state.organisations[key].preparation?.live,
    'few such mails went': sentSince(state, 'approval-request', who, key, at - 6 * hour) < 6,
  }),
  told: () => ['approval-requested'],
  done: (state, at) => {
    state.organisations[key].preparation!.live = true;
    state.mails.push({ kind: 'approval-request', from: who, to: key, at });
  },
  act: async (world, at) => requestApproval(await preparingBy(world, key, who, 'prepare endorsements', at)),
});

/** Co-signs, signed in. `stale`: the page showed another line than stands. */
export const sign = ({ key, who, stale }: By & { stale: boolean }): Step => ({
  says: `${named(who)} co-signs for ${key}${stale ? ' what stood before' : ''}`,
  asks: (state, at) => ({
    ...signable(state, key, at),
    'who is its signatory': isMember(key, who) && who.as === 'signatory',
    'it is as it stands': !stale,
  }),
  told: () => ['letter-co-signed'],
  done: (state) => signed(state, key),
  act: async (world, at) => {
    const deed = await preparingBy(world, key, who, 'bind the organisation', at);
    return coSign(deed, await typed(deed.preparation.id, stale));
  },
});

const typed = (preparationId: string, stale: boolean) => typedFor(preparationId, stale ? { line: 'f'.repeat(64) } : {});

type Link = { readonly key: Key /** Of those mailed, the last, or the one before. */; readonly former: boolean };

async function linkTo(world: World, { key, former }: Link, at: Date) {
  const organisationId = world.organisations[key].id;
  const mailed = await database().approval.findMany({
    where: { preparation: { letterId: world.letterId, organisationId } },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  });
  const approval = orNone(mailed[former ? 1 : 0]);
  const { link } = orNone(await approvalLink(tokenFor('approval', approval.id), at));
  return { link, preparationId: approval.preparationId };
}

/** Co-signs by a mailed link. */
export const approving = ({ stale, ...of }: Link & { stale: boolean }): Step => ({
  says: `the ${of.former ? 'former' : 'last'} link of ${of.key} approves${stale ? ' what stood before' : ''}`,
  asks: (state, at) => ({
    ...signable(state, of.key, at),
    'its link is live': state.organisations[of.key].preparation?.live ?? false,
    'it is the last link': !of.former,
    'it is as it stands': !stale,
  }),
  told: () => ['letter-co-signed'],
  done: (state) => signed(state, of.key),
  act: async (world, at) => {
    const { link, preparationId } = await linkTo(world, of, at);
    return approve(link, await typed(preparationId, stale));
  },
});

/** Says no by a mailed link. */
export const refusing = (of: Link): Step => ({
  says: `the ${of.former ? 'former' : 'last'} link of ${of.key} says no`,
  asks: ({ organisations }) => ({
    'its link is live': organisations[of.key].preparation?.live ?? false,
    'it is the last link': !of.former,
  }),
  told: () => ['approval-declined'],
  done: ({ organisations }) => {
    organisations[of.key].preparation!.live = false;
  },
  act: async (world, at) => declineApproval((await linkTo(world, of, at)).link, null),
});

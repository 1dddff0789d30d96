import { attestByStaff, attestForLetter } from '~/organisations/evidence/attestations.server';
import { revokeEvidence } from '~/organisations/evidence/revocations.server';
import { database } from '~/platform/database/database.server';
import { decide } from '~/sign-on/decision/decisions.server';
import { withdrawalLink, withdrawalToken } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { type Edition, isOvertaken, isVerified, type State } from './state';
import { answersFor, atDesk, granted, lastEndorsement, leads, named, orNone, type Step } from './step';
import { type Key, personOf, staffAt, type Who, type World } from './world';

// An endorsement ends: its organisation withdraws it, the lead declines it; and what an organisation is believed by.

type Withdrawing = { readonly key: Key; readonly who: Who; readonly by: 'link' | 'session' };

/** The endorsement of an organisation ends: no change is before it any more. */
function ends({ organisations, change }: State, key: Key, how: 'withdrawn' | 'declined'): void {
  Object.assign(organisations[key], { endorsement: null, ended: how });
  change?.shown.delete(key);
  change?.answers.delete(key);
}

/** Editions that print an endorsement and were not delivered are void. */
function voidWith({ editions, organisations }: State, key: Key): void {
  const serial = organisations[key].endorsement?.serial;
  for (const edition of editions)
    if (serial !== undefined && edition.printed.get(key) === serial && !edition.delivered) edition.voided = true;
}

/** Withdraws, signed in or by the link of a receipt. */
export const withdrawing = ({ key, who, by }: Withdrawing): Step => ({
  says: `${named(who)} withdraws ${key} by ${by}`,
  asks: (state, at) => ({
    'who answers for it': answersFor(state, key, who),
    'its endorsement stands': state.organisations[key].endorsement !== null,
    'no edition overtook it': !isOvertaken(state, at),
  }),
  told: () => ['endorsement-withdrawn'],
  done: (state) => {
    voidWith(state, key);
    ends(state, key, 'withdrawn');
  },
  act: async (world, at) => {
    const { id, consents } = await lastEndorsement(world, key);
    const person = personOf(world, who);
    if (by === 'session')
      return withdraw(granted(await endorsementDeed(person, id, 'withdraw endorsements', at)), 'Our board decided.');
    const about = consents.map((consent) =>
      withdrawalToken({ kind: 'endorsement-receipt', aboutId: consent.id }, person.address),
    );
    const token = (await Promise.all(about)).find((each) => each !== null);
    return withdraw(orNone(await withdrawalLink(orNone(token), at)), 'Our board decided.');
  },
});

type Deciding = { readonly key: Key; readonly who: Who };

/** The lead declines a signatory that no edition prints. */
export const decline = ({ key, who }: Deciding): Step => ({
  says: `${named(who)} declines ${key}`,
  asks: (state) => {
    const { endorsement } = state.organisations[key];
    const prints = ({ voided, printed }: Edition) => !voided && printed.get(key) === endorsement?.serial;
    return {
      'who acts for the lead': leads(state, who),
      'it is not the lead': key !== 'alliance',
      'its endorsement stands': endorsement !== null,
      'no edition prints it': endorsement === null || !state.editions.some(prints),
    };
  },
  told: () => ['signatory-declined'],
  done: (state) => {
    ends(state, key, 'declined');
    Object.assign(state.organisations[key], { barred: true, preparation: null });
  },
  act: (world, at) => deciding(world, { key, who }, 'declined', at),
});

/** The lead lifts that, so that the organisation can come again. */
export const lift = ({ key, who }: Deciding): Step => ({
  says: `${named(who)} lifts the declining of ${key}`,
  asks: (state) => ({
    'who acts for the lead': leads(state, who),
    'the lead declined it': state.organisations[key].barred,
  }),
  told: () => ['decline-lifted'],
  done: ({ organisations }) => {
    organisations[key].barred = false;
  },
  act: (world, at) => deciding(world, { key, who }, 'decline-lifted', at),
});

async function deciding(world: World, { key, who }: Deciding, decision: 'declined' | 'decline-lifted', at: Date) {
  const deed = await atDesk(world, who, 'decide on signatories', at);
  await decide(deed, (await lastEndorsement(world, key)).id, decision, { reason: 'It is not what it says.' });
}

/** The staff’s word on an organisation, or the end of it; an organisation that falls voids what prints it. */
export const attest = ({ key, word }: { key: Key; word: boolean }): Step => ({
  says: `the staff ${word ? 'attests' : 'revokes its word on'} ${key}`,
  asks: ({ organisations }) => ({ 'it is another word': organisations[key].attested.staff !== word }),
  told: () => [],
  done: (state) => {
    state.organisations[key].attested.staff = word;
    if (!isVerified(state.organisations[key])) voidWith(state, key);
  },
  act: async (world, at) => {
    const { id: organisationId } = world.organisations[key];
    if (word) return attestByStaff(staffAt(world, at), organisationId, 'Seen in the register');
    const standing = { organisationId, method: 'staff_attestation' as const, revokedAt: null };
    const { id: evidenceId } = orNone(await database().evidence.findFirst({ where: standing }));
    return revokeEvidence(staffAt(world, at), { organisationId, evidenceId }, 'The register was wrong.');
  },
});

/** The lead’s word on an organisation, for its own letter. */
export const vouch = ({ key, who }: Deciding): Step => ({
  says: `${named(who)} attests ${key} for its letter`,
  asks: ({ organisations }) => ({
    'who administers the lead': who.of === 'alliance' && who.as === 'administrator',
    'the staff attested the lead': organisations.alliance.attested.staff,
    'it is not the lead': key !== 'alliance',
    'it is not attested yet': !organisations[key].attested.lead,
  }),
  told: () => [],
  done: ({ organisations }) => {
    organisations[key].attested.lead = true;
  },
  act: async (world, at) => {
    const deed = await atDesk(world, who, 'attest organisations', at);
    return attestForLetter(deed, world.organisations[key].id, 'We have worked with them.');
  },
});

/** The signatory loses the authority to sign, and edits; or has it again. As the room of members leaves it. */
export const authorise = ({ key, authority }: { key: Key; authority: boolean }): Step => ({
  says: `the signatory of ${key} ${authority ? 'has' : 'loses'} the authority to sign`,
  asks: () => ({}),
  told: () => [],
  done: ({ organisations }) => {
    organisations[key].authority = authority;
  },
  act: (world) =>
    database().membership.update({
      where: { id: world.organisations[key].membershipId },
      data: { roles: [authority ? 'authorised_signatory' : 'editor'] },
    }),
});

import { beforeEach, describe, expect, test } from 'vitest';
import { consequences } from '~/consequences.server';
import { sendSlice } from '~/delivery/sending/dispatch-job.server';
import { revokeEvidence } from '~/organisations/evidence/revocations.server';
import { allowed } from '~/organisations/organisation/members.server';
import { changeOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { letterTrail, organisationTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { anOrganisation, aPerson, member } from '../setup/coalition';
import { officials, sent } from '../setup/dispatches';
import { entry, staffFor } from '../setup/founding';
import { planted } from '../setup/planting';
import { mailbox, mailer, sealed } from '../setup/sending';

// A sealed letter that is about to go to two officials, and what one of its signatories does.

let dispatchId: string;
let people: { address: string }[];
beforeEach(async () => {
  people = await officials(2);
});

const withdrawing = async () => {
  const { administrator } = sealed.organisations[1]!;
  const by = await endorsementDeed(administrator, sealed.endorsements[1]!, 'withdraw endorsements', new Date());
  await withdraw(allowed(by) as Parameters<typeof withdraw>[0], null);
};
let staff = 0;
const revoking = async () => {
  const organisationId = sealed.organisations[1]!.id;
  const person = await aPerson(`staff-${++staff}@undersigned.example`);
  const { id: evidenceId } = await database().evidence.findFirstOrThrow({
    where: { organisationId, method: 'staff_attestation', revokedAt: null },
  });
  await revokeEvidence(staffFor(person), { organisationId, evidenceId }, 'The domain lapsed.');
};
/** Written in another way, its name is like another’s: it is held, and keeps its evidence. */
const beingHeld = async () => {
  const { id, name, host, country, administrator } = sealed.organisations[1]!;
  await anOrganisation({ name, host: `another-${host}`, country });
  const deed = await member(administrator.id, id, 'change the organisation', new Date());
  const written = { displayName: name.toUpperCase(), legalName: name, country, website: `https://${host}/` };
  await changeOrganisation(deed, entry(written));
};
const last = async (kinds: number) =>
  (await eventsOf(letterTrail(sealed.letter.id))).slice(-kinds).map(({ kind }) => kind);

/** Whether what a signatory’s going asks for was done before the first message: nothing more goes in its name. */
async function wasFollowed(): Promise<boolean> {
  const edition = await database().edition.findFirstOrThrow({ where: { letterId: sealed.letter.id } });
  const dispatch = await database().dispatch.findUniqueOrThrow({ where: { id: dispatchId } });
  return edition.voidedAt !== null && dispatch.stoppedAt !== null;
}

describe('before the first message', () => {
  beforeEach(async () => {
    dispatchId = await sent(sealed);
  });

  test('a withdrawal voids the edition and stops its dispatch, in this order', async () => {
    await withdrawing();
    expect(await wasFollowed()).toBe(true);
    expect(await last(3)).toEqual(['endorsement-withdrawn', 'edition-voided', 'dispatch-stopped']);
  });

  test('a revocation does, too', async () => {
    await revoking();
    expect(await wasFollowed()).toBe(true);
    expect(await last(2)).toEqual(['edition-voided', 'dispatch-stopped']);
    const own = await eventsOf(organisationTrail(sealed.organisations[1]!.id));
    expect(own.map(({ kind }) => kind)).toEqual(['evidence-revoked']);
  });

  test('that a signatory is held does, too', async () => {
    await beingHeld();
    expect(await wasFollowed()).toBe(true);
    const own = await eventsOf(organisationTrail(sealed.organisations[1]!.id));
    expect(own.map(({ kind }) => kind)).toEqual(['organisation-changed', 'organisation-held']);
  });

  test('a consequence that is not in the table any more would be found', async () => {
    await planted(consequences as Changeable, 'endorsement-withdrawn', [], withdrawing);
    expect(await wasFollowed()).toBe(false);
    await planted(consequences as Changeable, 'evidence-revoked', [], revoking);
    expect(await wasFollowed()).toBe(false);
  });
});

describe('during a dispatch', () => {
  beforeEach(async () => {
    await mailbox.behave({ answer: 'later', to: people[1]!.address });
    dispatchId = await sent(sealed);
    await sendSlice(dispatchId, mailer, { milliseconds: 2000 });
    await mailbox.behave(null);
  });

  test('a withdrawal comes before the pause that it brings', async () => {
    await withdrawing();
    expect(await last(2)).toEqual(['endorsement-withdrawn', 'dispatch-paused']);
  });
});

type Changeable = { -readonly [Kind in keyof typeof consequences]: (typeof consequences)[Kind] };

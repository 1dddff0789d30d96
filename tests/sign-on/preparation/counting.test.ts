import { beforeAll, beforeEach, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { countingOf } from '~/sign-on/preparation/counting.server';
import { coSignedCounts, signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { coSigned } from '../../setup/co-signed';
import { type AnOrganisation, anOrganisation, aProvenMailbox, inPlace } from '../../setup/coalition';
import { aLetter, aVersion, opened, openedAgain } from '../../setup/letters';

let lead: AnOrganisation;
let partner: AnOrganisation;
let letterId: string;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'BE', verified: true });
});
let serial = 0;
beforeEach(async () => {
  letterId = (await aLetter(lead)).id;
  await opened(lead, letterId);
  serial += 1;
  partner = await anOrganisation({ name: `Partner ${serial}`, host: `partner${serial}.example`, country: 'SE' });
  await aProvenMailbox(partner.id, partner.host);
  await coSigned(partner, letterId);
});

/** The word of the staff, beside the mailbox. */
const attested = () =>
  database().evidence.create({
    data: { organisationId: partner.id, method: 'staff_attestation', basis: 'Seen in a register', foundAt: inPlace },
  });

const counts = async () =>
  (await signatoriesOf(database(), letterId)).some(({ organisationId }) => organisationId === partner.id);
const missing = async () => (await countingOf(partner.id, letterId)).missing;

test('a co-signature does not count until a second piece of evidence shows who its organisation is', async () => {
  expect([await counts(), await missing()]).toEqual([false, 'second piece']);
  expect(await coSignedCounts(letterId)).toMatchObject({ waiting: 1 });
  await attested();
  expect([await counts(), await missing()]).toEqual([true, null]);
});

test('a co-signature does not count any more once its mailbox is revoked, whoever attests for it', async () => {
  await attested();
  const mailbox = { where: { organisationId: partner.id, method: 'mailbox' as const } };
  await database().evidence.updateMany({ ...mailbox, data: { revokedAt: new Date(), revokedReason: 'Not theirs.' } });
  expect([await counts(), await missing()]).toEqual([false, 'mailbox']);
});

test('a co-signature of an organisation on hold does not count, whatever its evidence, until staff release it', async () => {
  await attested();
  const held = { where: { id: partner.id }, data: { heldAt: new Date(), heldReason: 'Its name is like another.' } };
  await database().organisation.update(held);
  expect([await counts(), await missing()]).toEqual([false, 'released by staff']);
});

test('a co-signature of another version than the one in force does not count, though nothing is missing', async () => {
  await attested();
  await aVersion(letterId, { body: 'We write again.' }, 2);
  await openedAgain(lead, letterId, 2);
  expect([await counts(), await missing()]).toEqual([false, null]);
});

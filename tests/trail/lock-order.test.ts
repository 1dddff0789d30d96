import { beforeEach, expect, test, vi } from 'vitest';
import { revokeEvidence } from '~/organisations/evidence/revocations.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { holdLetters } from '~/trail/holds.server';
import { atOnce } from '../setup/at-once';
import { type AnOrganisation, anOrganisation, aPerson } from '../setup/coalition';
import { staffFor } from '../setup/founding';
import { sourcesBelow } from '../setup/imports';
import { aLetter, opened, prepared, preparing, typedFor } from '../setup/letters';

// Nothing is done again: a deadlock is refused as PostgreSQL refuses it.
vi.mock('~/platform/database/violations.server', async (original) => ({
  ...(await original<object>()),
  isConflict: () => false,
}));

const organisation = (name: string) =>
  anOrganisation({ name, host: `${name}-${++made}.example`.toLowerCase(), country: 'BE', verified: true });
let made = 0;
let letterId: string;
let second: AnOrganisation;
let evidence: { organisationId: string; evidenceId: string };
let coSigning: () => Promise<string>;
let staff: ReturnType<typeof staffFor>;

/** An open letter that one organisation has signed and another one is about to sign. */
beforeEach(async () => {
  const [lead, first] = [await organisation('Alliance'), await organisation('Lantern')];
  second = await organisation('Compass');
  const letter = await aLetter(lead);
  letterId = letter.id;
  await opened(lead, letterId);
  const signing = async (each: AnOrganisation) => {
    const id = await prepared(each, letterId);
    const deed = await preparing(each.signatory, id, 'bind the organisation');
    const typed = await typedFor(id);
    return () => coSign(deed, typed);
  };
  await (await signing(first))();
  coSigning = await signing(second);
  const { id } = await database().evidence.findFirstOrThrow({
    where: { organisationId: first.id, method: 'staff_attestation' },
  });
  evidence = { organisationId: first.id, evidenceId: id };
  staff = staffFor(await aPerson(`staff-${made}@undersigned.example`));
});

const revoking = () => revokeEvidence(staff, evidence, 'The domain lapsed.');
/** Keeps the co-signature from writing: it refers to its organisation. */
const organisationHeld = (tx: Transaction) =>
  tx.$queryRaw`SELECT id FROM organisation WHERE id = ${second.id}::uuid FOR UPDATE`;
const evidenceHeld = (tx: Transaction) =>
  tx.$queryRaw`SELECT id FROM evidence WHERE id = ${evidence.evidenceId}::uuid FOR UPDATE`;

test('evidence of one signatory is revoked while another one co-signs: both are done', async () => {
  expect(await atOnce(organisationHeld, coSigning, revoking)).toEqual(['done', 'done']);
  expect(await signatoriesOf(database(), letterId)).toMatchObject([{ name: 'Compass' }]);
});

test('somebody co-signs while evidence of another one is revoked: both are done', async () => {
  expect(await atOnce(evidenceHeld, revoking, coSigning)).toEqual(['done', 'done']);
  expect(await signatoriesOf(database(), letterId)).toMatchObject([{ name: 'Compass' }]);
});

test('a deed that makes its lock stronger, as revoking did, would be found', async () => {
  const stronger = () =>
    transaction(async (tx) => {
      await holdLetters(tx, [letterId], 'in turn');
      await holdLetters(tx, [letterId], 'alone');
    });
  const outcomes = await atOnce(organisationHeld, coSigning, stronger);
  expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual([expect.stringContaining('deadlock detected')]);
});

/** The letter’s row is locked by a deed’s own first statement, or by the room of deeds. */
const locking =
  /\b(from|join)\s+"?letter"?(\s|$)[^`]*\bfor (key share|no key update|share|update)(?! of (?!"?letter\b))|\bfor [a-z ]+ of "?letter\b/i;
test('nobody locks a letter by hand, but where a lock of the deed itself holds it', () => {
  const sources = sourcesBelow('app').filter(({ path }) => !path.startsWith('app/trail/'));
  expect(sources.filter(({ text }) => locking.test(text)).map(({ path }) => path)).toEqual([
    'app/sign-on/opening/locked-preparation.server.ts',
  ]);
  for (const planted of [
    'SELECT id FROM letter WHERE id = $1 FOR UPDATE',
    'select id from "letter" for no key update',
    'SELECT p.id FROM publication p JOIN letter l ON l.id = p.letter_id FOR SHARE',
    'SELECT p.id FROM preparation p JOIN letter ON true FOR UPDATE OF p FOR KEY SHARE OF letter',
  ])
    expect(locking.test(planted), planted).toBe(true);
  expect(locking.test('SELECT m.id FROM message m JOIN letter l ON true FOR UPDATE OF m')).toBe(false);
  const saved = sources.filter(({ text }) => text.includes('holdLetters'));
  expect(saved.map(({ path }) => path).sort()).toEqual([
    'app/delivery/dispatch/dispatch-deeds.server.ts',
    'app/delivery/reply/reply-confirmations.server.ts',
    'app/letters/draft/drafts.server.ts',
    'app/sign-on/endorsement/approvals.server.ts',
  ]);
});

/** What a deed gives as the lock of its own: `holdBy: lockingIts(deed)`, `const holdBy = (tx) => lockedPreparation(tx, id)`. */
const ownLocks = (text: string): string[] =>
  [...text.matchAll(/\bholdBy(?:: | = (?:async )?\([^=]*\) => )(\S*?)(?=[(,;\s]|$)/g)].map(([, lock]) => lock!);
test('a deed that brings a lock of its own locks a preparation, and its letter with it', () => {
  const sources = sourcesBelow('app').filter(({ path }) => !path.startsWith('app/trail/'));
  const given = sources.flatMap(({ text }) => ownLocks(text));
  expect([...new Set(given)].sort()).toEqual(['heldToJoin', 'lockedPreparation', 'lockingIts']);
  const whole = sources
    .filter(({ text }) => text.includes('lockedPreparation'))
    .map(({ text }) => text)
    .join('\n');
  expect(whole).toMatch(/const lockingIts =[^;]*lockedPreparation\(/);
  expect(whole).toMatch(/function heldToJoin\((?:(?!\n\}).)*\blockedPreparation\(/s);
  expect(ownLocks('onLetter(kind, id, by, work, { holdBy: async () => undefined })')).toEqual(['async']);
  expect(ownLocks('const holdBy = (tx: Transaction) => tx.letter.count();')).toEqual(['tx.letter.count']);
});

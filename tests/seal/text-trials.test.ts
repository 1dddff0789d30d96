import { beforeAll, expect, test } from 'vitest';
import { draftOf } from '~/letters/draft/drafts.server';
import { failedVersionOf, trialOfText } from '~/letters/draft/text-trials.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { database } from '~/platform/database/database.server';
import { asSpoken } from '~/platform/locale/spoken.words';
import { Refusal } from '~/platform/request/refusal';
import { firstChoices } from '~/seal/edition/choices';
import { preflightOf } from '~/seal/sealing/preflight.server';
import { proofOf } from '~/seal/sealing/proof.server';
import { tryText } from '~/seal/sealing/text-trial-job.server';
import type { Sheet } from '~/seal/typeset/sheet';
import { type AnOrganisation, anOrganisation } from '../setup/coalition';
import { draftedLetter } from '../setup/drafts';
import { deskOf } from '../setup/letters';
import { aLetterToSeal } from '../setup/sealing';
import { tamper } from '../setup/tampering';

let lead: AnOrganisation;

beforeAll(async () => {
  lead = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'BE', verified: true });
});

async function aNewVersion(parts: Parameters<typeof draftedLetter>[1] = {}) {
  const letterId = await draftedLetter(lead, parts);
  const deed = await deskOf(lead.editor, letterId, 'draft letters');
  const version = await makeVersion(deed, (await draftOf(letterId)).counter);
  return { ...version, letterId };
}

const body = 'The first paragraph.\n\nThe second one, which says „stop“.\n\nThe third.';
const crash = new Error('The typesetter died (SIGSEGV): ');
/** A typesetter that ends with its process at a word, as if it were a fault of its own. */
const endingAt = (word: string) => async (printed: Sheet) => {
  if (JSON.stringify(printed.blocks).includes(word)) throw crash;
};

test('every version is set on trial when it is made: asked for with it, and found to be printable', async () => {
  const { textId } = await aNewVersion();
  expect(await trialOfText(textId)).toEqual({ state: 'under way' });
  const jobs = await database().$queryRaw<{ data: unknown }[]>`
    SELECT data FROM pgboss.job WHERE name = 'trial' AND data->>'textId' = ${textId}`;
  expect(jobs).toEqual([{ data: { textId } }]);
  await tryText(textId);
  expect(await trialOfText(textId)).toEqual({ state: 'passed' });
});

test('what the typesetter refuses is remembered with its place, the words there quoted', async () => {
  const { textId, letterId } = await aNewVersion({ body });
  // No form takes such a character any more; an older text may hold one.
  const older = { where: { id: textId }, data: { body: body.replace('stop', 'stop 灯') } };
  await tamper((tx) => tx.text.update(older));
  await tryText(textId);
  const where = { part: 'body', place: 2, quote: 'The second one, which says „stop 灯“.' };
  const found = { state: 'failed', failure: expect.stringContaining('灯'), where };
  expect(await trialOfText(textId)).toMatchObject(found);
  expect(await failedVersionOf(letterId)).toMatchObject({ number: 1, trial: found });
});

test('a link whose word goes on behind it can be printed, wherever its line ends', async () => {
  const link = '[Kinderrechts](https://children.example/a)ausschuss';
  const lines = Array.from(
    { length: 30 },
    (_, place) => `${'x'.repeat(place)} ${'und '.repeat(12)}${link} und so weiter.`,
  );
  const { textId } = await aNewVersion({ language: 'de', body: lines.join('\n\n') });
  await tryText(textId);
  expect(await trialOfText(textId)).toEqual({ state: 'passed' });
});

test('a trial that ends with the typesetter is begun three times, and then has failed', async () => {
  const { textId } = await aNewVersion({ body });
  for (const _ of [1, 2]) {
    await expect(tryText(textId, endingAt('third'))).rejects.toBe(crash);
    expect(await trialOfText(textId)).toEqual({ state: 'under way' });
  }
  await tryText(textId, endingAt('third'));
  expect(await trialOfText(textId)).toMatchObject({ state: 'failed', where: { part: 'body', place: 3 } });
});

test('so does one whose process was killed each time', async () => {
  const { textId } = await aNewVersion();
  await database().textTrial.update({ where: { textId }, data: { attempts: 3 } });
  await tryText(textId, async () => undefined);
  expect(await trialOfText(textId)).toMatchObject({ state: 'failed', where: null });
});

test('what was found stays as it was found', async () => {
  const { textId } = await aNewVersion();
  await tryText(textId, async () => undefined);
  await tryText(textId, () => Promise.reject(new Refusal(asSpoken('no'))));
  expect(await trialOfText(textId)).toEqual({ state: 'passed' });
  const later = database().textTrial.update({ where: { textId }, data: { failure: 'later' } });
  await expect(later).rejects.toThrow();
});

test('a proof of what cannot be printed is refused with the place, and preflight says it too', async () => {
  const ready = await aLetterToSeal();
  const failure = 'The program that makes the PDF stopped without giving a reason.';
  const where = { part: 'ask', place: 2, quote: 'Keep children safe' };
  const at = new Date();
  const row = { textId: ready.letter.textId, askedAt: at, attempts: 3, finishedAt: at, failure, ...where };
  await database().textTrial.create({ data: row });
  const unprintable = { where: { id: ready.endorsements[1]! }, data: { printedName: 'Lantern 灯' } };
  const deed = await deskOf(ready.lead.editor, ready.letter.id, 'seal letters');
  const { errors, trial } = await preflightOf(deed, 'to the end');
  expect(trial).toBe('failed');
  expect(errors.at(-1)?.sentence).toMatch(
    /stopped without giving a reason.+We found the cause in ask 2: “Keep children safe”\.$/,
  );
  expect(errors.at(-1)?.cure?.to).toBe(`/desk/letters/${ready.letter.id}/text`);
  await tamper((tx) => tx.endorsement.update(unprintable));
  await expect(proofOf(deed, firstChoices('en'))).rejects.toThrow(
    /cannot be printed.+ask 2: “Keep children safe”.+Change the wording/,
  );
});

import { beforeAll, expect, test } from 'vitest';
import { draftOf } from '~/letters/draft/drafts.server';
import {
  latestVersion,
  makeVersion,
  missingIn,
  numberedVersion,
  versionsOf,
  versionText,
} from '~/letters/draft/versions.server';
import { textDigest } from '~/letters/text/text-digest.server';
import { database } from '~/platform/database/database.server';
import { checkTrails } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { draftedLetter, savedAs, startedLetter } from '../../setup/drafts';
import { deskOf, someText } from '../../setup/letters';

let lead: AnOrganisation;

beforeAll(async () => {
  lead = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'BE', verified: true });
});

const drafting = (letterId: string) => deskOf(lead.editor, letterId, 'draft letters');
const made = async (letterId: string) => makeVersion(await drafting(letterId), (await draftOf(letterId)).counter);

test('a version keeps the whole text under the digest of its canonical form, and is an event', async () => {
  const id = await draftedLetter(lead);
  const version = await made(id);
  expect(version).toMatchObject({ number: 1, digest: textDigest(someText), parts: someText });
  expect(await latestVersion(database(), id)).toEqual(version);
  expect(await versionText(database(), version.versionId)).toEqual(version);
  const event = await database().event.findFirstOrThrow({ where: { subjectId: id, kind: 'version-made' } });
  expect(JSON.parse(event.chained)).toMatchObject({
    plain: { versionId: version.versionId, number: 1, textDigest: version.digest, language: 'en' },
  });
});

test('what the draft becomes later changes no version', async () => {
  const id = await draftedLetter(lead, { body: 'First.' });
  await made(id);
  await savedAs(lead, id, { body: 'Second.', asks: ['Another ask.'] });
  await made(id);
  const [second, first] = await versionsOf(id);
  expect([first?.number, first?.parts.body, first?.parts.asks]).toEqual([1, 'First.', someText.asks]);
  expect([second?.number, second?.parts.body, second?.parts.asks]).toEqual([2, 'Second.', ['Another ask.']]);
  expect((await numberedVersion(id, 1))?.digest).toBe(first?.digest);
  expect(await numberedVersion(id, 3)).toBeNull();
});

test('a draft that is not whole becomes no version, and each thing missing is named', async () => {
  const id = await startedLetter(lead);
  const { parts } = await draftOf(id);
  expect(missingIn(parts)).toContain('Write at least one ask: something you want the addressees to do.');
  await expect(made(id)).rejects.toThrow(/The draft cannot become a version yet.*Write the body of the letter/);
  expect(await versionsOf(id)).toEqual([]);
});

test('a footnote mark without its footnote must be mended first', async () => {
  const id = await draftedLetter(lead, { body: 'As was said.[^source]' });
  await expect(made(id)).rejects.toThrow('The footnote mark [^source] has no footnote.');
});

test('what is frozen is what was seen: a draft that changed meanwhile becomes no version', async () => {
  const id = await draftedLetter(lead, { body: 'As it was seen.' });
  const { counter } = await draftOf(id);
  await savedAs(lead, id, { body: 'As it is now.' });
  await expect(makeVersion(await drafting(id), counter)).rejects.toThrow('Someone saved this text');
});

test('a text that is word for word the latest version makes no other, however it is typed', async () => {
  const id = await draftedLetter(lead, { body: 'Some *words*.' });
  await made(id);
  await savedAs(lead, id, { body: 'Some _words_.\n\n' });
  await expect(made(id)).rejects.toThrow('identical to version 1');
});

test('two clicks at the same moment make one version, and the trail stays whole', async () => {
  const id = await draftedLetter(lead);
  const { counter } = await draftOf(id);
  const deed = await drafting(id);
  const clicks = await Promise.allSettled([1, 2, 3].map(() => makeVersion(deed, counter)));
  expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await versionsOf(id)).toHaveLength(1);
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});

test('the database refuses to alter a version', async () => {
  const id = await draftedLetter(lead);
  const { textId } = await made(id);
  await expect(database().text.update({ where: { id: textId }, data: { body: 'Other words.' } })).rejects.toThrow();
});

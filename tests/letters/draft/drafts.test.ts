import { beforeAll, expect, test } from 'vitest';
import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { letterDeed } from '~/letters/letter/letter-deeds.server';
import { startLetter } from '~/letters/letter/letters.server';
import { database } from '~/platform/database/database.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { type AnOrganisation, anOrganisation, inPlace, member } from '../../setup/coalition';
import { draftedLetter, savedAs, startedLetter } from '../../setup/drafts';
import { aVersion, deskOf, openedAt, someText } from '../../setup/letters';

let lead: AnOrganisation;
let stranger: AnOrganisation;

beforeAll(async () => {
  lead = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'BE', verified: true });
  stranger = await anOrganisation({ name: 'Tideline', host: 'tideline.example', country: 'DE' });
});

const drafting = (letterId: string, at?: Date) => deskOf(lead.editor, letterId, 'draft letters', at);
const eventsOf = async (subjectId: string) =>
  (await database().event.findMany({ where: { subjectId }, orderBy: { ordinal: 'asc' } })).map(({ kind }) => kind);

test('a letter starts as an empty draft under its title, with an event and an address of its own', async () => {
  const id = await startedLetter(lead, 'Защита на децата: “Now”!');
  const { slug, leadId } = await database().letter.findUniqueOrThrow({ where: { id } });
  expect({ slug, leadId }).toEqual({ slug: 'zashtita-na-detsata-now', leadId: lead.id });
  const { counter, parts } = await draftOf(id);
  expect({ counter, title: parts.title, body: parts.body, asks: parts.asks }).toEqual({
    counter: 0,
    title: 'Защита на децата: “Now”!',
    body: '',
    asks: [],
  });
  expect(await eventsOf(id)).toEqual(['letter-started']);
});

test('letters of one title started at the same moment each get an address of their own', async () => {
  const editor = await member(lead.editor.id, lead.id, 'draft letters');
  const ids = await Promise.all([1, 2, 3].map(() => startLetter(editor, { title: 'One title', language: 'en' })));
  const letters = await database().letter.findMany({ where: { id: { in: ids } }, select: { slug: true } });
  expect(letters.map(({ slug }) => slug).sort()).toEqual(['one-title', 'one-title-2', 'one-title-3']);
});

test('only administrators and editors of the lead draft; to everybody else the letter is not there', async () => {
  const id = await startedLetter(lead);
  expect(await letterDeed(lead.signatory, id, 'draft letters', inPlace)).toBe('not allowed');
  expect(await letterDeed(stranger.administrator, id, 'see the desk', inPlace)).toBe('stranger');
  expect(await letterDeed(lead.administrator, id, 'draft letters', inPlace)).toMatchObject({ letter: { id } });
});

test('a save keeps every part and raises the counter, and is no event', async () => {
  const id = await startedLetter(lead);
  const at = new Date('2026-11-20T13:02:00Z');
  expect(await saveDraft(await drafting(id, at), 0, someText)).toEqual({ counter: 1, savedAt: at });
  const draft = await draftOf(id);
  expect(draft).toMatchObject({ counter: 1, savedAt: at, savedBy: lead.editor.name, parts: someText });
  expect(await eventsOf(id)).toEqual(['letter-started']);
});

test('asks keep their order through every save', async () => {
  const id = await draftedLetter(lead, { asks: ['c', 'a', 'b'] });
  await savedAs(lead, id, { asks: ['b', 'c'] });
  expect((await draftOf(id)).parts.asks).toEqual(['b', 'c']);
});

test('a save over a text that was read at another counter is refused, and what stands is untouched', async () => {
  const id = await draftedLetter(lead, { body: 'First.' });
  await savedAs(lead, id, { body: 'Second.' });
  await expect(saveDraft(await drafting(id), 1, { ...someText, body: 'Mine.' })).rejects.toThrow(
    'Someone saved this text',
  );
  expect((await draftOf(id)).parts.body).toBe('Second.');
});

test('the same save twice is one save, though its counter is stale the second time', async () => {
  const id = await startedLetter(lead);
  const first = await saveDraft(await drafting(id), 0, someText);
  expect(await saveDraft(await drafting(id), 0, someText)).toEqual(first);
});

test('of two people who save at the same moment one is told so, and one text stands whole', async () => {
  const id = await draftedLetter(lead);
  const { counter } = await draftOf(id);
  const texts = ['By the editor.', 'By the administrator.'].map((body) => ({ ...someText, body, asks: [body] }));
  const deeds = [await drafting(id), await deskOf(lead.administrator, id, 'draft letters')];
  const outcomes = await Promise.allSettled(texts.map((text, at) => saveDraft(deeds[at]!, counter, text)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { parts } = await draftOf(id);
  expect(parts.asks).toEqual([parts.body]);
});

test('the language may change until the letter is opened, and stands from then on', async () => {
  const id = await draftedLetter(lead);
  await savedAs(lead, id, { language: 'fr' });
  expect(await database().letter.findUniqueOrThrow({ where: { id } })).toMatchObject({ language: 'fr' });
  const { faults } = await checkFacts();
  expect(
    faults.filter(({ row }) => row === id),
    'saving a draft is no event, and no forgery',
  ).toEqual([]);
  const { versionId } = await aVersion(id);
  await openedAt({ id, versionId }, inPlace, new Date('2026-12-01T17:00:00Z'));
  await expect(savedAs(lead, id, { language: 'de' })).rejects.toThrow('its language can no longer be changed');
  const bySql = database().letter.update({ where: { id }, data: { language: 'de' } });
  await expect(bySql).rejects.toThrow('letter_language_stands');
  expect((await draftOf(id)).parts.language).toBe('fr');
});

import { beforeAll, expect, test } from 'vitest';
import { lettersNotices } from '~/letters/desk/notices.server';
import { draftOf } from '~/letters/draft/drafts.server';
import { placeOf } from '~/letters/review/note';
import { endReviewer, nameReviewer, reviewersOf } from '~/letters/review/reviewers.server';
import { notesOf, reviewFor, reviewsOf, settleNote, writeNote } from '~/letters/review/reviews.server';
import { paragraphs } from '~/letters/text/paragraphs';
import { readLetter } from '~/letters/text/read-letter';
import { database } from '~/platform/database/database.server';
import { NotFound } from '~/platform/request/not-found';
import { type AnOrganisation, type APerson, anOrganisation, aPerson, inPlace } from '../../setup/coalition';
import { draftedLetter, reviewing, savedAs } from '../../setup/drafts';
import { deskOf } from '../../setup/letters';

let lead: AnOrganisation;
let rita: APerson;

beforeAll(async () => {
  lead = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'BE', verified: true });
  rita = await aPerson('rita@lantern.example', 'Rita Reader');
});

const naming = (letterId: string) => deskOf(lead.editor, letterId, 'name reviewers');
const eventsOf = async (subjectId: string) =>
  (await database().event.findMany({ where: { subjectId }, orderBy: { ordinal: 'asc' } })).map(({ kind }) => kind);
const paragraphsOf = async (letterId: string) => paragraphs(readLetter((await draftOf(letterId)).parts.body));

/** A letter of three paragraphs that Rita reviews, with her note on the second. */
async function notedLetter() {
  const id = await draftedLetter(lead, { body: 'One.\n\nTwo.\n\nThree.' });
  await nameReviewer(await naming(id), rita.address);
  const [, second] = await paragraphsOf(id);
  const note = { paragraph: 2, paragraphDigest: second!.digest, words: 'Which year?' };
  await writeNote(await reviewing(rita, id), note);
  return { id, note };
}

test('a named reviewer may read the draft and is mailed so; nobody else may', async () => {
  const id = await draftedLetter(lead);
  const other = await aPerson('otto@tideline.example');
  expect(await reviewFor(rita, id, inPlace)).toBeNull();
  await nameReviewer(await naming(id), rita.address);
  expect(await reviewFor(rita, id, inPlace)).toMatchObject({ letter: { id, lead: 'Harbour' } });
  expect(await reviewFor(other, id, inPlace)).toBeNull();
  expect((await reviewsOf(rita.id)).map(({ letterId }) => letterId)).toContain(id);
  const [reviewer] = await reviewersOf(id);
  const notice = { kind: 'review-request', aboutId: reviewer!.id, address: rita.address };
  expect(await database().notice.count({ where: notice })).toBe(1);
  const mail = await lettersNotices['review-request']?.(reviewer!.id, rita.address);
  expect(mail?.subject).toContain('Protect children online');
  expect(await eventsOf(id)).toEqual(['letter-started', 'reviewer-named']);
});

test('naming the same person twice, also at the same moment, names one reviewer', async () => {
  const id = await draftedLetter(lead);
  const deed = await naming(id);
  const outcomes = await Promise.allSettled([1, 2].map(() => nameReviewer(deed, rita.address)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(nameReviewer(deed, ' RITA@lantern.example '.trim().toLowerCase())).rejects.toThrow('already');
  expect(await reviewersOf(id)).toHaveLength(1);
});

test('once a reading is ended the draft is not there any more, and the mail is no longer sent', async () => {
  const { id } = await notedLetter();
  const review = await reviewing(rita, id);
  const [reviewer] = await reviewersOf(id);
  await endReviewer(await naming(id), reviewer!.id);
  await endReviewer(await naming(id), reviewer!.id);
  expect(await reviewFor(rita, id, inPlace)).toBeNull();
  expect(await lettersNotices['review-request']?.(reviewer!.id, rita.address)).toBeNull();
  await expect(writeNote(review, { paragraph: 1, paragraphDigest: '0'.repeat(16), words: 'Late.' })).rejects.toThrow(
    NotFound,
  );
  expect((await eventsOf(id)).filter((kind) => kind === 'reviewer-ended')).toHaveLength(1);
  expect(await notesOf(id)).toHaveLength(1);
});

test('a note sent twice is one note, and members settle it once', async () => {
  const { id, note } = await notedLetter();
  await writeNote(await reviewing(rita, id), note);
  const [written, ...more] = await notesOf(id);
  expect(more).toEqual([]);
  expect(written).toMatchObject({ ...note, by: 'Rita Reader', settledAt: null });
  const deed = await deskOf(lead.editor, id, 'draft letters');
  await Promise.all([settleNote(deed, written!.id), settleNote(deed, written!.id)]);
  expect((await notesOf(id))[0]?.settledAt).not.toBeNull();
  expect((await eventsOf(id)).slice(-2)).toEqual(['note-written', 'note-settled']);
});

test('a note of another letter is not there', async () => {
  const { id } = await notedLetter();
  const another = await draftedLetter(lead);
  const [note] = await notesOf(id);
  const answer = settleNote(await deskOf(lead.editor, another, 'draft letters'), note!.id);
  await expect(answer).rejects.toThrow(NotFound);
});

test('a note follows its paragraph, and is marked once the paragraph reads otherwise', async () => {
  const { id, note } = await notedLetter();
  await savedAs(lead, id, { body: 'A new beginning.\n\nOne.\n\nTwo.\n\nThree.' });
  expect(placeOf(note, await paragraphsOf(id))).toEqual({ paragraph: 3, changed: false });
  await savedAs(lead, id, { body: 'One.\n\nTwo, in 2025.\n\nThree.' });
  expect(placeOf(note, await paragraphsOf(id))).toEqual({ paragraph: 2, changed: true });
  await savedAs(lead, id, { body: 'One.' });
  expect(placeOf(note, await paragraphsOf(id))).toEqual({ paragraph: 1, changed: true });
  expect(placeOf(note, [])).toEqual({ paragraph: null, changed: true });
});

test('the same person is mailed twice of one letter within some hours, and no more by the same one', async () => {
  const id = await draftedLetter(lead);
  const address = 'named@tideline.example';
  const named = async () => {
    await nameReviewer(await naming(id), address);
    const { id: reviewer } = await database().reviewer.findFirstOrThrow({ where: { letterId: id, endedAt: null } });
    await endReviewer(await naming(id), reviewer);
  };
  await named();
  await named();
  await expect(named()).rejects.toThrow('several times');
  expect(await database().notice.count({ where: { address } })).toBe(2);
});

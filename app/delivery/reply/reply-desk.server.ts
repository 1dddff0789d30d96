import { type LetterDeed, requireLetter } from '~/letters/letter/letter-deeds.server';
import { isId } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { forgetReply } from './erased-replies.server';
import type { ReplyKind, ReplySense } from './reply';
import { replyWords } from './reply.words';
import type { FileGiven } from './reply-files.server';
import type { EnteredReply } from './reply-forms';

const say = replyWords.sentence;
type Following = LetterDeed<'follow replies'>;

const lookUp = (id: string, letterId: string) =>
  database().reply.findFirst({
    where: { id, letterId },
    include: {
      official: { select: { fullName: true, institution: true, country: true } },
      passed: { select: { mailbox: true, official: { select: { fullName: true } } } },
      file: { select: { name: true, kind: true, size: true } },
    },
  });

export type ReplyFound = NonNullable<Awaited<ReturnType<typeof lookUp>>>;

/** The capability to follow one answer to the letter: who follows its replies, and the answer as it was read. */
export type ReplyDeed = Following & Capability<{ reply: true }, { reply: ReplyFound }>;

/** The capability over one answer to the letter. @throws NotFound where the letter has none such */
export async function replyDeed(deed: Following, id: string | undefined): Promise<ReplyDeed> {
  const reply = isId(id) ? await lookUp(id, deed.letter.id) : null;
  if (!reply) throw new NotFound();
  return grant<ReplyDeed>({ ...deed, reply });
}

/** The signed-in member of the lead who follows the answer that the address names: 404 to strangers. */
export const requireReply = async (arriving: Arriving): Promise<ReplyDeed> =>
  replyDeed(await requireLetter(arriving, 'follow replies'), arriving.params['reply']);

/** The file that came with an answer, for the lead alone. @throws NotFound where none came */
export async function fileOfReply({ reply }: ReplyDeed) {
  const file = await database().replyFile.findUnique({ where: { replyId: reply.id } });
  if (!file) throw new NotFound();
  return file;
}

/** The officials to whom the letter went, by name: of whom an answer can be entered. */
export async function officialsWritten(letterId: string) {
  const messages = await database().message.findMany({
    where: { letterId, state: { not: 'stopped' } },
    distinct: ['officialId'],
    orderBy: [{ official: { familyName: { sort: 'asc', nulls: 'last' } } }, { officialId: 'asc' }],
    select: { officialId: true, official: { select: { fullName: true } } },
  });
  return messages.map(({ officialId: id, official }) => ({ id, name: official.fullName }));
}

const kindOf = (sense: ReplySense): ReplyKind =>
  sense === 'acknowledged' ? 'received' : sense === 'meeting' ? 'meeting' : 'reply';

/**
 * Enters an answer that came to the lead’s own mailbox; it is noted with that. Public only on the basis that is named,
 * and from then on it shows on the letter’s page.
 * @throws Refusal where the letter did not go to that official
 */
export async function enterReply(deed: Following, typed: EnteredReply, file: FileGiven | null): Promise<void> {
  const { answer: id, official: officialId, day, sense, language, words, basis } = typed;
  const { letter, person } = deed;
  const shown = typed.public === 'yes';
  await onLetter('reply-entered', letter.id, deed, async ({ tx, at, did, didNot }) => {
    const written = await tx.message.findFirst({
      where: { letterId: letter.id, officialId, state: { not: 'stopped' } },
      select: { official: { select: { fullName: true } } },
    });
    if (!written) throw new Refusal(say('officialUnknown'));
    const facts = { id, letterId: letter.id, officialId, kind: kindOf(sense), sense, language, words, public: shown };
    const dates = { answeredAt: new Date(`${day}T10:00:00Z`), recordedAt: at, notedAt: at };
    const { count } = await tx.reply.createMany({
      data: [{ ...facts, ...dates, enteredById: person.id, notedById: person.id, publicBasis: shown ? basis! : null }],
      skipDuplicates: true,
    });
    if (count === 0) return didNot();
    if (file) await tx.replyFile.create({ data: { replyId: id, ...file } });
    const values = { official: written.official.fullName, reason: shown ? (basis ?? '') : '' };
    return did({ plain: { replyId: id, answer: sense, public: shown }, values });
  });
}

/** The lead has read an answer and says what it is; the latest word counts. */
export async function noteReply(deed: ReplyDeed, sense: ReplySense): Promise<void> {
  const { id } = deed.reply;
  await onLetter('reply-noted', deed.letter.id, deed, async ({ tx, id: letterId, at, did }) => {
    const { count } = await tx.reply.updateMany({
      where: { id, letterId, erasedAt: null },
      data: { sense, notedAt: at, notedById: deed.person.id },
    });
    if (count === 0) throw new Refusal(say('gone'));
    return did({ plain: { replyId: id, answer: sense } });
  });
}

/** Erases what an answer said, its file and the colleague it names: for whoever asks to be forgotten. */
export async function eraseReply(deed: ReplyDeed): Promise<void> {
  const { id } = deed.reply;
  await onLetter('reply-erased', deed.letter.id, deed, async ({ tx, id: letterId, at, did }) => {
    const found = await tx.reply.findFirst({ where: { id, letterId } });
    if (!found || found.erasedAt) throw new Refusal(say('gone'));
    const values = await forgetReply(tx, found, { at, takenBack: false });
    return did({ plain: { replyId: id }, beside: [values] });
  });
}

import { saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { startLetter } from '~/letters/letter/letters.server';
import { nameReviewer } from '~/letters/review/reviewers.server';
import { beginTranslation } from '~/letters/translation/translations.server';
import { addOwnOfficial } from '~/officials/import/own-officials.server';
import { officialForm } from '~/officials/person/official-form';
import { hostIn } from '~/platform/address/web-address';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { type AnOrganisation, inPlace, member } from '../setup/coalition';
import { officials, readyDispatch, type Sealed, sent } from '../setup/dispatches';
import { deskOf, opened, prepared, preparing, someText, typedFor } from '../setup/letters';
import { translated } from '../setup/translations';
import { correctionOut } from './correction-out';
import { aCollectedList, aList, someExperts } from './lists';
import { aReceipt, copiesOf } from './receipts';
import { substanceOut } from './substance-out';

// The letters of one lead: a draft under review, one open for sign-on, and the sealed one with its dispatches.

/** Words that stand in drafts alone. */
export const secret = 'The sentence that nobody outside may read yet';

export type Lead = Sealed & {
  draft: Draft;
  open: Open;
  changing: Changing;
  substance: Awaited<ReturnType<typeof substanceOut>>;
  dispatches: Dispatches;
  ownOfficial: string;
  receipt: string;
  copy: string;
  expertCopy: string;
};
type Draft = Awaited<ReturnType<typeof draftUnderReview>>;
type Open = Awaited<ReturnType<typeof openForSignOn>>;
type Changing = Awaited<ReturnType<typeof correctionOut>>;
type Dispatches = Awaited<ReturnType<typeof dispatched>>;

export async function lettersOf(sealed: Sealed, reviewer: string): Promise<Lead> {
  await imprinted(sealed);
  await translated(await deskOf(sealed.lead.editor, sealed.letter.id, 'draft letters'), 'fr');
  const draft = await draftUnderReview(sealed.lead, reviewer);
  const open = await openForSignOn(sealed.lead, sealed.organisations.slice(1));
  const changing = await correctionOut(sealed.lead, sealed.organisations[1]!);
  const substance = await substanceOut(sealed.lead, sealed.organisations[1]!);
  const dispatches = await dispatched(sealed);
  const choosing = await deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees');
  const ownOfficial = await addOwnOfficial(
    choosing,
    officialForm.parse({ fullName: `Own of ${sealed.lead.name}`, addresses: `own@${sealed.lead.host}` }),
  );
  const parts = { draft, open, changing, substance, dispatches, ownOfficial };
  return { ...sealed, ...parts, receipt: await aReceipt(sealed), ...(await copiesOf(sealed)) };
}

/** What the sealed letter, made of rows, has besides when it comes to be by deeds. */
async function imprinted({ letter, lead }: Sealed): Promise<void> {
  const { asks, ...parts } = someText;
  const asked = { create: asks.map((words, index) => ({ number: index + 1, words })) };
  await database().draft.create({ data: { ...parts, letterId: letter.id, savedAt: inPlace, asks: asked } });
  await database().imprint.create({ data: { letterId: letter.id, letterhead: lead.name, contactName: 'Ada Example' } });
}

export async function written(lead: AnOrganisation, title: string, body: string) {
  const founding = await member(lead.editor.id, lead.id, 'draft letters', new Date());
  const id = await startLetter(founding, { title, language: 'en' });
  const deed = await deskOf(lead.editor, id, 'draft letters');
  const { counter } = await saveDraft(deed, 0, { ...someText, title, body });
  const { versionId } = await makeVersion(deed, counter);
  return { id, versionId };
}

async function draftUnderReview(lead: AnOrganisation, address: string) {
  const letter = await written(lead, `${secret}, of ${lead.name}`, `${secret}.`);
  await nameReviewer(await deskOf(lead.editor, letter.id, 'name reviewers'), address);
  const reviewer = await database().reviewer.findFirstOrThrow({ where: { letterId: letter.id } });
  const note = await database().note.create({
    data: {
      letterId: letter.id,
      reviewerId: reviewer.id,
      authorId: reviewer.personId,
      paragraph: 1,
      paragraphDigest: '0'.repeat(16),
      words: secret,
      writtenAt: new Date(),
    },
  });
  return { ...letter, reviewer: reviewer.id, note: note.id };
}

async function openForSignOn(lead: AnOrganisation, [partner, other]: AnOrganisation[]) {
  const letter = await written(lead, `An open letter of ${lead.name}`, 'We, the undersigned organisations, write.');
  await beginTranslation(await deskOf(lead.editor, letter.id, 'draft letters'), 'fr');
  await opened(lead, letter.id, undefined, { takesExperts: true });
  if (other) await coSigned(other, letter.id);
  const preparation = await prepared(partner!, letter.id);
  await requestApproval(await preparing(partner!.editor, preparation, 'prepare endorsements'));
  const approval = await database().approval.findFirstOrThrow({ where: { preparationId: preparation } });
  const collected = await aCollectedList(lead, letter.id, preparation);
  const invitation = await database().invitation.create({
    data: { letterId: letter.id, address: `invited@${lead.host}`, invitedAt: inPlace, lineId: collected.line },
  });
  const list = await aList(lead, letter.id);
  const request = await database().admissionRequest.create({
    data: { letterId: letter.id, organisationId: lead.id, words: secret, askedAt: inPlace },
  });
  return {
    ...letter,
    ...(await someExperts(lead, letter.id)),
    preparation,
    approval: approval.id,
    invitation: invitation.id,
    list,
    collected,
    request: request.id,
  };
}

/** Invited, prepared and approved from the mailbox. */
export async function coSigned(organisation: AnOrganisation, letterId: string): Promise<void> {
  const preparationId = await prepared(organisation, letterId);
  await requestApproval(await preparing(organisation.editor, preparationId, 'prepare endorsements'));
  const { id } = await database().approval.findFirstOrThrow({ where: { preparationId } });
  const { link } = (await approvalLink(tokenFor('approval', id), new Date()))!;
  await approve(link, await typedFor(preparationId));
}

/** What an official answered, with a file: for the lead alone, or in words that wait to be confirmed for everybody. */
type Answered = { id: string; letterId: string; officialId: string };
async function anAnswer({ id: messageId, letterId, officialId }: Answered, forEverybody?: string) {
  const { id } = await database().reply.create({
    data: {
      letterId,
      officialId,
      messageId,
      kind: 'reply',
      words: forEverybody ?? secret,
      public: forEverybody !== undefined,
      language: 'en',
      answeredAt: inPlace,
      recordedAt: inPlace,
      file: { create: { name: 'reply.pdf', kind: 'pdf', size: 9, bytes: Buffer.from('%PDF-1.7 ') } },
    },
  });
  return id;
}

/** The mail of a digest to a signatory, whose id its stop link carries. */
async function aDigest({ letter, organisations }: Sealed) {
  const about = await database().replyDigest.create({
    data: { letterId: letter.id, day: new Date('2026-11-20T00:00:00Z'), madeAt: inPlace },
  });
  const { id } = await database().notice.create({
    data: { kind: 'reply-digest', aboutId: about.id, address: organisations[1]!.administrator.address },
  });
  return id;
}

async function dispatched(sealed: Sealed) {
  const former = await sent(sealed);
  const [message, unknown] = await database().message.findMany({
    where: { dispatchId: former },
    orderBy: { id: 'asc' },
  });
  await database().message.update({ where: { id: unknown!.id }, data: { state: 'unknown', firstAskedAt: inPlace } });
  const reply = await anAnswer(message!);
  const toConfirm = await anAnswer(message!, 'Words for everybody');
  const digest = await aDigest(sealed);
  await officials(2, { host: hostIn('ö-europarl.example')! });
  const next = await readyDispatch(sealed);
  const showing = await database().coverShowing.findFirstOrThrow({ where: { dispatchId: next } });
  const { officialId } = await database().addressee.findFirstOrThrow({ where: { dispatchId: next } });
  return {
    former,
    next,
    message: message!.id,
    unknown: unknown!.id,
    showing: showing.id,
    official: officialId,
    reply,
    toConfirm,
    digest,
  };
}

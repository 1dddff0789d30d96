import { dayIn } from '~/letters/letter/window';
import { database, type Transaction } from '~/platform/database/database.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import type { ChangeLink } from '../change/change-links.server';
import { type ChangeRead, readChange } from '../change/change-read.server';
import { administratorsOf, signatoryChoices } from '../opening/authority.server';
import type { EndorsementDeed } from '../opening/preparation-deeds.server';
import { type AnsweringAuthority, aloneAnswers, isAnswerDeclaration } from './answer-declaration';
import type { AnswerFields } from './answer-form';
import { answerRefusals } from './answer-refusals.words';

type SignedIn = EndorsementDeed<'bind the organisation'>;
type Showing = { readonly showingId: string; readonly changeId: string; readonly letterId: string };

/** Says no with a sentence of this sub-room. @throws Refusal always */
function refuse(...sentence: Parameters<typeof answerRefusals.sentence>): never {
  throw new Refusal(answerRefusals.sentence(...sentence));
}

/**
 * Answers a change of substance for one signatory, by a mailed link of its authorised signatory. It can be answered otherwise until
 * the letter moves; then the last answer counts. What carries over is a consent from then on.
 * @throws Refusal where the change has ended, somebody answered since the page was shown, or the mailbox is not an authorised signatory’s
 */
export const answerBy = (link: ChangeLink, fields: AnswerFields): Promise<void> => answer(link, link, fields);

/** The same signed in, about the change that the page showed. */
export async function answerSignedIn(deed: SignedIn, changeId: string, fields: AnswerFields): Promise<void> {
  const showing = await database().changeShowing.findUnique({
    where: { changeId_endorsementId: { changeId, endorsementId: deed.endorsementId } },
    select: { id: true, endorsement: { select: { letterId: true } } },
  });
  if (!showing) return refuse('notAsked');
  return answer(deed, { showingId: showing.id, changeId, letterId: showing.endorsement.letterId }, fields);
}

async function answer(by: ChangeLink | SignedIn, of: Showing, fields: AnswerFields): Promise<void> {
  await onLetter('change-answered', of.letterId, by, async ({ tx, at, did, didNot }) => {
    const signatory = await signatoryOf(tx, of.showingId);
    const change = requireAsked(await readChange(tx, of.changeId), signatory);
    const signer = await requireSigner(tx, by, signatory);
    const last = signatory.last?.number ?? 0;
    if (last !== fields.seen) refuse('answeredMeanwhile', { organisation: signatory.organisation });
    const authority = authorityOf(signatory.decides, fields.boardDecidedOn);
    const given = requireShown(change, { ...signatory, authority }, fields, at);
    if (saysTheSame(signatory, given, signer.personId)) return didNot();
    const means = 'mailedTo' in by ? ('link' as const) : ('signed-in' as const);
    const mailedTo = 'mailedTo' in by ? by.mailedTo : null;
    const typed = { typedName: fields.name, typedRole: fields.role, personId: signer.personId, means, mailedTo };
    const { id: changeAnswerId } = await tx.changeAnswer.create({
      data: { showingId: of.showingId, number: last + 1, answeredAt: at, ...given, ...typed },
      select: { id: true },
    });
    const told = new Set([signer.address, ...(await administratorsOf(tx, signatory.organisationId))]);
    await promiseNotices(tx, { kind: 'answer-receipt', aboutId: changeAnswerId }, told);
    const heldUntil = fields.heldUntil ?? '';
    const plain = { changeAnswerId, number: change.present.version, answer: fields.answer, heldUntil, means };
    return did({ plain, values: { organisation: signatory.organisation, note: given.note } });
  });
}

async function signatoryOf(tx: Transaction, showingId: string) {
  const { endorsement, answers } = await tx.changeShowing.findUniqueOrThrow({
    where: { id: showingId },
    include: { endorsement: true, answers: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const { organisationId, printedName: organisation, withdrawnAt, declinedAt } = endorsement;
  const { decides } = endorsement;
  return { organisationId, organisation, decides, stands: !withdrawnAt && !declinedAt, last: answers[0] ?? null };
}
type Signatory = Awaited<ReturnType<typeof signatoryOf>>;

function requireAsked(change: ChangeRead | null, { organisation, stands }: Signatory): ChangeRead {
  if (change?.kind !== 'substantive') return refuse('notAsked');
  const numbers = { number: change.present.version, former: change.former.version };
  if (change.givenUpAt) refuse('givenUp', numbers);
  if (change.movedAt) refuse('moved', { number: numbers.number, organisation });
  if (!stands) refuse('notStanding', { organisation });
  return change;
}

/** Who answers may bind the organisation, at this moment. */
async function requireSigner(tx: Transaction, by: ChangeLink | SignedIn, { organisationId, organisation }: Signatory) {
  const choices = (await signatoryChoices(tx, organisationId)).filter(({ asked, whyNot }) => !asked && !whyNot);
  const found = choices.find((choice) =>
    'mailedTo' in by ? choice.address === by.mailedTo : choice.personId === by.person.id,
  );
  return found ?? refuse('notYours', { organisation, mailbox: 'mailedTo' in by ? by.mailedTo : by.person.address });
}

type Declaring = Signatory & { readonly authority: AnsweringAuthority };

/** Nobody needs more time than that for an answer: a slip in the year is no day. */
const mostDaysHeld = 366;

/** What is kept of an answer: the declaration where it carries over, else the day and the note. */
function requireShown(change: ChangeRead, by: Declaring, fields: AnswerFields, at: Date) {
  const { answer: kind, note, declaration, heldUntil } = fields;
  if (kind === 'carry') {
    const { organisation, authority, decides } = by;
    const { boardDecidedOn } = authority;
    if (decides === 'board' && (boardDecidedOn ?? '9') > dayIn(at, change.timeZone))
      throw new Refusal(answerRefusals.sentence('boardNotYet'), 'boardDecidedOn');
    const declared = declaredOf(change, organisation, authority);
    // The page was read before the day was known: the declaration with it is read first.
    if (boardDecidedOn && isAnswerDeclaration(declaration, { ...declared, boardDecidedOn: null }))
      refuse('readWithDay');
    if (!isAnswerDeclaration(declaration, declared)) refuse('shownChanged');
    return { kind, note, declaration, heldUntil: null };
  }
  if (!heldUntil || heldUntil < dayIn(at, change.timeZone))
    throw new Refusal(answerRefusals.sentence('dayPast'), 'day');
  if (new Date(heldUntil).getTime() > at.getTime() + mostDaysHeld * 86_400_000)
    throw new Refusal(answerRefusals.sentence('dayFar', { days: mostDaysHeld }), 'day');
  return { kind, note, declaration: '', heldUntil: new Date(heldUntil) };
}

/** By which authority one carries over for a signatory, as it decides: together with another one, or by its board’s decision of a day. */
export const authorityOf = (decides: string, boardDecidedOn: string | null = null): AnsweringAuthority => ({
  together: decides === 'two',
  boardDecidedOn: decides === 'board' ? boardDecidedOn : null,
});

/** What the declaration names for one signatory; one alone decides unless told. */
export const declaredOf = (
  { former, present, lead }: ChangeRead,
  organisation: string,
  authority: AnsweringAuthority = aloneAnswers,
) => ({
  ...authority,
  ...{ organisation, lead, title: present.parts.title },
  ...{ former: former.version, version: present.version, digest: present.digest },
});

type Given = ReturnType<typeof requireShown>;
/** Of two who sign together, the same by the other one is what was missing. */
const saysTheSame = ({ last, decides }: Signatory, given: Given, personId: string): boolean =>
  last !== null &&
  (decides !== 'two' || last.personId === personId) &&
  last.kind === given.kind &&
  last.note === given.note &&
  last.heldUntil?.getTime() === given.heldUntil?.getTime();

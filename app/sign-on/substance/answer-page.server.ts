import { database } from '~/platform/database/database.server';
import { readChange } from '../change/change-read.server';
import { signatoryChoices } from '../opening/authority.server';
import { declaredOf } from './answers.server';
import { halfOf } from './half.server';

/** Who reads the page: a mailbox to which its link went, or a person who is signed in. */
type Reader = { readonly mailedTo: string } | { readonly personId: string };
type Of = { readonly changeId: string; readonly endorsementId: string };

/** What a signatory has answered to a change of substance, whether the reader can answer, and who else can. */
export type AnswerPage = NonNullable<Awaited<ReturnType<typeof answerPage>>>;

/** The same as it stands now; null where it was not asked. */
export async function answerPage({ changeId, endorsementId }: Of, reader: Reader) {
  const showing = await database().changeShowing.findUnique({
    where: { changeId_endorsementId: { changeId, endorsementId } },
    include: {
      endorsement: { select: { organisationId: true, printedName: true } },
      answers: { orderBy: { number: 'desc' }, take: 1 },
    },
  });
  const change = showing && (await readChange(database(), changeId));
  if (!change) return null;
  const { organisationId, printedName } = showing.endorsement;
  const [last] = showing.answers;
  const choices = await signatoryChoices(database(), organisationId);
  const signatories = choices.filter(({ asked, whyNot }) => !asked && !whyNot);
  const isReader = ({ address, personId }: { address: string; personId: string }) =>
    'mailedTo' in reader ? address === reader.mailedTo : personId === reader.personId;
  return {
    answers: signatories.some(isReader),
    signatories: signatories.map(({ name }) => name),
    declared: declaredOf(change, printedName),
    /** Two sign together for it: one of them carries over, and the answer counts once another one does. */
    half: (await halfOf(showing.id)).half,
    seen: last?.number ?? 0,
    last: last
      ? {
          kind: last.kind,
          name: last.typedName,
          answeredAt: last.answeredAt,
          heldUntil: last.heldUntil,
          note: last.note,
        }
      : null,
  };
}

import { database } from '~/platform/database/database.server';
import type { ChangeLink } from '../change/change-links.server';
import { readChange } from '../change/change-read.server';
import { signatoryChoices } from '../opening/authority.server';
import { authorityOf, declaredOf } from './answers.server';
import { halfOf } from './half.server';

/** Who reads the page: a mailbox to which its link went, or a person who is signed in. */
type Reader = { readonly mailedTo: string } | { readonly personId: string };
type Of = { readonly changeId: string; readonly endorsementId: string };

/**
 * The approval that waits for the mailbox of a change’s link, where its organisation was left behind and can come in again.
 * @returns its id, of which the page makes the link; null where none waits for this mailbox
 */
export async function comingIn({ endorsementId, letterId, mailedTo }: ChangeLink): Promise<string | null> {
  const [found] = await database().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM approval a JOIN preparation p ON p.id = a.preparation_id JOIN person ON person.id = a.person_id
    JOIN endorsement e ON e.organisation_id = p.organisation_id AND e.id = ${endorsementId}::uuid
    WHERE p.letter_id = ${letterId}::uuid AND p.completed_at IS NULL AND p.cancelled_at IS NULL AND a.used_at IS NULL
      AND a.cancelled_at IS NULL AND a.declined_at IS NULL AND person.address = ${mailedTo}
    ORDER BY a.asked_at DESC LIMIT 1`;
  return found?.id ?? null;
}

/** What a signatory has answered to a change of substance, whether the reader can answer, and who else can. */
export type AnswerPage = NonNullable<Awaited<ReturnType<typeof answerPage>>>;

/** The same as it stands now; null where it was not asked. */
export async function answerPage({ changeId, endorsementId }: Of, reader: Reader) {
  const showing = await database().changeShowing.findUnique({
    where: { changeId_endorsementId: { changeId, endorsementId } },
    include: {
      endorsement: { select: { organisationId: true, printedName: true, decides: true } },
      answers: { orderBy: { number: 'desc' }, take: 1 },
    },
  });
  const change = showing && (await readChange(database(), changeId));
  if (!change) return null;
  const { organisationId, printedName, decides } = showing.endorsement;
  const [last] = showing.answers;
  const choices = await signatoryChoices(database(), organisationId);
  const signatories = choices.filter(({ asked, whyNot }) => !asked && !whyNot);
  const isReader = ({ address, personId }: { address: string; personId: string }) =>
    'mailedTo' in reader ? address === reader.mailedTo : personId === reader.personId;
  const signer = signatories.find(isReader);
  const authority = signer && (await authorityOf(database(), { organisationId, decides }, signer.personId));
  return {
    answers: signer !== undefined,
    signatories: signatories.map(({ name }) => name),
    declared: declaredOf(change, printedName, authority),
    /** Its board decides: the day of the new decision is asked. */
    byBoard: decides === 'board',
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

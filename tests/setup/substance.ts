import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { changeLink } from '~/sign-on/change/change-links.server';
import { changeOut } from '~/sign-on/change/change-read.server';
import { type EndorsementDeed, endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { announceSubstance } from '~/sign-on/substance/announcing-substance.server';
import { answerDeclaration } from '~/sign-on/substance/answer-declaration';
import type { AnswerFields } from '~/sign-on/substance/answer-form';
import { answerBy, authorityOf, declaredOf } from '~/sign-on/substance/answers.server';
import { boardFor } from '~/sign-on/substance/boards.server';
import { moveByAnswers } from '~/sign-on/substance/moving.server';
import { aLetterToCorrect } from './changes';
import { coSigned } from './co-signed';
import type { AnOrganisation } from './coalition';
import { deskOf } from './letters';

const day = 86_400_000;
const otherAsk = { asks: ['Conclude the negotiations this year.', 'Close the gap.'] };

/** An open letter of a lead that has co-signed it, with a second version that asks for more. */
export async function aLetterToChange() {
  const of = await aLetterToCorrect(otherAsk);
  await coSigned(of.lead, of.letter.id);
  return of;
}
export type ToChange = Awaited<ReturnType<typeof aLetterToChange>>;

/** The lead puts the second version before its signatories. */
export async function asked({ lead, letter }: ToChange, version = 2, at = new Date()) {
  const until = new Date(at.getTime() + 3 * day);
  const deed = await deskOf(lead.editor, letter.id, 'open letters', at);
  await announceSubstance(deed, { version, until, note: 'The Council wants longer.' });
}

/** The change that is out. */
export const outOf = async ({ opening }: ToChange) => (await changeOut(database(), opening.id))!;
export const board = async (of: ToChange) => boardFor(database(), await outOf(of));

/** What whoever got the mail of the question holds. */
export async function questionTo(organisation: AnOrganisation, address = organisation.signatory.address) {
  const showing = await database().changeShowing.findFirstOrThrow({
    where: { endorsement: { organisationId: organisation.id }, change: { kind: 'substantive' } },
    orderBy: { id: 'desc' },
  });
  const about = { kind_aboutId_address: { kind: 'change-announced', aboutId: showing.id, address } };
  const { id } = await database().notice.findUniqueOrThrow({ where: about });
  return (await changeLink(tokenFor('change', id), new Date()))!;
}

/** What the authorised signatory types: that it carries over, unless told. */
export async function typedAnswer(
  of: ToChange,
  organisation: AnOrganisation,
  changed: Partial<AnswerFields> = {},
  by: { id: string } = organisation.signatory,
) {
  const { id } = await outOf(of);
  const where = { letterId: of.letter.id, organisationId: organisation.id };
  const { decides } = await database().endorsement.findFirstOrThrow({ where, orderBy: { endorsedAt: 'desc' } });
  const deciding = { organisationId: organisation.id, decides };
  const authority = await authorityOf(database(), deciding, by.id, changed.boardDecidedOn);
  const declared = declaredOf(await outOf(of), organisation.name, authority);
  const seen = await database().changeAnswer.count({
    where: { showing: { changeId: id, endorsement: { organisationId: organisation.id } } },
  });
  const plain = { answer: 'carry', heldUntil: null, note: '', declaration: answerDeclaration(declared), seen } as const;
  return { ...plain, name: 'Dora Director', role: 'Director', ...changed };
}

export async function carries(of: ToChange, organisation: AnOrganisation) {
  await answerBy(await questionTo(organisation), await typedAnswer(of, organisation));
}
export const inADays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
export async function holds(of: ToChange, organisation: AnOrganisation, days = 5) {
  const held = { answer: 'hold', heldUntil: inADays(days), note: 'Our board meets.' } as const;
  await answerBy(await questionTo(organisation), await typedAnswer(of, organisation, held));
}

/** What its page shows a person who is signed in. */
export async function signedInFor(organisation: AnOrganisation, person: { id: string } = organisation.signatory) {
  const { id } = await database().endorsement.findFirstOrThrow({ where: { organisationId: organisation.id } });
  const found = await database().person.findUniqueOrThrow({ where: { id: person.id } });
  const deed = await endorsementDeed(found, id, 'bind the organisation', new Date());
  return allowed(deed) as EndorsementDeed<'bind the organisation'>;
}

/** The lead moves the letter by the figures that it sees, or by those that it saw. */
export async function moved(of: ToChange, seen?: string) {
  const deed = await deskOf(of.lead.editor, of.letter.id, 'open letters');
  await moveByAnswers(deed, seen ?? (await board(of)).seen);
}

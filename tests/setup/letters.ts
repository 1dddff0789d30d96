import { type LetterDeed, letterDeed } from '~/letters/letter/letter-deeds.server';
import type { TextParts } from '~/letters/text/text';
import { textDigest } from '~/letters/text/text-digest.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import type { SigningFields } from '~/sign-on/declaration/signing';
import { type OpeningFields, openLetter } from '~/sign-on/endorsement/opening-deeds.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { beginInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { readPreparation } from '~/sign-on/opening/locked-preparation.server';
import { type PreparationDeed, preparationDeed } from '~/sign-on/opening/preparation-deeds.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { type AnOrganisation, type APerson, inPlace, member } from './coalition';

// Letters of tests, from the text to the endorsement: rows where a deed of another room makes them, else the real deeds.

export const someText: TextParts = {
  language: 'en',
  title: 'Protect children online',
  subject: 'COM(2022) 209 final, 2022/0155(COD)',
  addresseeBlock: 'To the Members of the European Parliament',
  body: 'We, the undersigned organisations, write to you.',
  asks: ['Conclude the negotiations.', 'Close the gap.'],
  askInBrief: 'Conclude the negotiations before the end of the term.',
};

let letters = 0;

/** A letter of a lead, with one version of its text. */
export async function aLetter(lead: { id: string }, parts: Partial<TextParts> = {}) {
  letters += 1;
  const { id } = await database().letter.create({
    data: { leadId: lead.id, slug: `letter-${letters}-${lead.id.slice(-6)}`, startedAt: inPlace, language: 'en' },
  });
  const version = await aVersion(id, parts);
  return { id, ...version };
}

export async function aVersion(letterId: string, changed: Partial<TextParts> = {}, number = 1) {
  const parts = { ...someText, ...changed };
  const { asks, ...plain } = parts;
  const version = await database().version.create({ data: { letterId, number, madeAt: inPlace } });
  const digest = textDigest(parts);
  const numbered = asks.map((words, index) => ({ number: index + 1, words }));
  const text = await database().text.create({
    data: {
      ...{ ...plain, versionId: version.id, authentic: true, digest, madeAt: inPlace },
      asks: { createMany: { data: numbered } },
    },
  });
  return { versionId: version.id, textId: text.id, digest };
}

/** What `letterDeed` gives a member of the lead who may do this; fails the test where it refuses. */
export async function deskOf<A extends Ability>(
  person: APerson,
  letterId: string,
  ability: A,
  at: Date = new Date(),
): Promise<LetterDeed<A>> {
  const found = await letterDeed(person, letterId, ability, at);
  if (typeof found === 'string') throw new Error(`${person.address} may not ${ability}: ${found}`);
  return found;
}

const oneWeek = 7 * 24 * 3_600_000;

/** Opens the letter for a week; the lead's authorised signatory is asked by mail. */
export async function opened(
  lead: AnOrganisation,
  letterId: string,
  deadline = new Date(Date.now() + oneWeek),
  fields: Partial<OpeningFields> = {},
) {
  const signatory = await database().membership.findFirstOrThrow({
    where: { personId: lead.signatory.id, organisationId: lead.id },
  });
  const plain = {
    terms: 'on' as const,
    ...fields,
    deadline,
    timeZone: 'Europe/Brussels',
    printName: false,
    declaration: '',
  };
  await openLetter(await deskOf(lead.editor, letterId, 'open letters'), { ...plain, signatory: signatory.id });
}

/** Closes the letter, and opens it again with a version, having seen what follows. */
export async function openedAgain(
  lead: AnOrganisation,
  letterId: string,
  version?: number,
  call: Partial<OpeningFields> = {},
) {
  await closeLetter(await deskOf(lead.editor, letterId, 'close letters'));
  return reopened(lead, letterId, version, call);
}

/** Opens a letter again whose sign-on has closed, having seen what follows. */
export async function reopened(
  lead: AnOrganisation,
  letterId: string,
  version?: number,
  call: Partial<OpeningFields> = {},
) {
  const page = await openingPage(await deskOf(lead.editor, letterId, 'open letters'), version);
  await opened(lead, letterId, undefined, { ...call, version, seen: page.again?.seen });
  return page.again!;
}

/** An opening as a row, for hours that have passed. */
export async function openedAt(
  letter: { id: string; versionId: string },
  openedAt: Date,
  deadline: Date,
  call: { takesExperts?: boolean } = {},
) {
  return database().opening.create({
    data: {
      letterId: letter.id,
      firstVersionId: letter.versionId,
      openedAt,
      firstDeadline: deadline,
      timeZone: 'Europe/Brussels',
      ...call,
    },
  });
}

/** Invites an organisation, which begins, and prepares its line; its signatory is named where it has one. */
export async function prepared(organisation: AnOrganisation, letterId: string, at = new Date()) {
  const invitation = await database().invitation.create({
    data: { letterId, address: organisation.editor.address, invitedAt: inPlace },
  });
  const found = await invitationLink('invitation', tokenFor('invitation', invitation.id), at);
  const editor = await member(organisation.editor.id, organisation.id, 'prepare endorsements', at);
  const preparationId = await beginInvitation(found!.link, editor);
  const read = await readPreparation(database(), preparationId);
  await changePreparation(await preparing(organisation.editor, preparationId, 'prepare endorsements', at), {
    counter: 0,
    printedName: read!.printedName,
    country: read!.country,
    withLogo: true,
    statement: null,
    signatory: read!.signatoryId,
  });
  return preparationId;
}

/** What `preparationDeed` gives a member who may do this; fails the test where it refuses. */
export async function preparing<A extends Ability>(
  person: APerson,
  preparationId: string,
  ability: A,
  at: Date = new Date(),
): Promise<PreparationDeed<A>> {
  const found = await preparationDeed(person, preparationId, ability, at);
  if (typeof found === 'string') throw new Error(`${person.address} may not ${ability}: ${found}`);
  return found;
}

/** What the authorised signatory types on the page as it stands. */
export async function typedFor(preparationId: string, changed: Partial<SigningFields> = {}): Promise<SigningFields> {
  const read = await readPreparation(database(), preparationId);
  const { line, declaration } = read!;
  return { name: 'Dora Director', role: 'Director', printName: false, line, declaration, ...changed };
}

import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { changeImprint } from '~/letters/letter/imprints.server';
import { type LetterDeed, letterDeed } from '~/letters/letter/letter-deeds.server';
import { startLetter } from '~/letters/letter/letters.server';
import { allowed } from '~/organisations/organisation/members.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { warningsNow } from '~/seal/sealing/warnings.server';
import { approvalLink, approve, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { openLetter } from '~/sign-on/endorsement/opening-deeds.server';
import { beginInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import type { Call } from '~/sign-on/opening/opening';
import { type PreparationDeed, preparationDeed } from '~/sign-on/opening/preparation-deeds.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { acting } from '../../../prisma/seed/actors';
import type { AnOrganisation } from './organisations';
import { expect } from './story';

/** A letter of a journey, and who leads it. */
export type ALetter = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly lead: AnOrganisation;
};

const body = `We, the undersigned organisations, work with children every day, and with those who care for them.

A law that is announced protects nobody.[^proposal] We ask that it be concluded, with its safeguards.

[^proposal]: COM(2022) 209 final, procedure 2022/0155(COD).`;

/** The capability over a letter, now, of the lead’s policy officer or whoever is named. */
export async function leading<A extends Ability>(
  { id, lead }: ALetter,
  ability: A,
  { address } = { address: lead.officer.address },
): Promise<LetterDeed<A>> {
  const person = await database().person.findUniqueOrThrow({ where: { address } });
  return allowed(await letterDeed(person, id, ability, await databaseNow())) as LetterDeed<A>;
}

/** A letter with its whole text in draft, and its imprint. */
export async function draftedLetter(lead: AnOrganisation, title: string): Promise<ALetter> {
  const beginning = { title, language: 'en' } as const;
  const id = await startLetter(await acting(lead.officer.address, lead.id, 'draft letters'), beginning);
  const { slug } = await database().letter.findUniqueOrThrow({ where: { id } });
  const letter = { id, slug, title, lead };
  const { counter } = await draftOf(id);
  await saveDraft(await leading(letter, 'draft letters'), counter, {
    ...beginning,
    subject: 'Proposal for a Regulation – COM(2022) 209 final, 2022/0155(COD)',
    addresseeBlock: 'To the Members of the European Parliament\nRue Wiertz 60\n1047 Brussels',
    body,
    asks: ['Conclude the negotiations before the end of the term.', 'Keep prevention first.'],
    askInBrief: 'Conclude the Regulation before the end of the term,\nand keep prevention first.',
  });
  await changeImprint(await leading(letter, 'draft letters'), 0, {
    letterhead: 'Rue de l’Exemple 12, 1000 Brussels',
    shortTitle: title,
    place: 'Brussels',
    date: null,
    fileReferences: 'COM(2022) 209 final, 2022/0155(COD)',
    contactName: lead.officer.name,
    contactRole: 'Policy officer',
    contactAddress: lead.officer.address,
    contactTelephone: '',
  });
  return letter;
}

/** Further ahead than the first reminder of the plan, so that none comes in the middle of a story. */
const nineDays = 9 * 24 * 3_600_000;

/** A letter that is open for sign-on for nine days, and signed by its lead. */
export async function openedLetter(lead: AnOrganisation, title: string, call: Partial<Call> = {}): Promise<ALetter> {
  const letter = await draftedLetter(lead, title);
  await makeVersion(await leading(letter, 'draft letters'), (await draftOf(letter.id)).counter);
  const signatory = await database().membership.findFirstOrThrow({
    where: { organisationId: lead.id, roles: { has: 'authorised_signatory' } },
  });
  await openLetter(await leading(letter, 'open letters'), {
    ...call,
    deadline: new Date(Date.now() + nineDays),
    timeZone: 'Europe/Brussels',
    signatory: signatory.id,
    printName: false,
    declaration: '',
  });
  await approvedBy(lead, letter);
  return letter;
}

export const invited = async (letter: ALetter, ...organisations: { name: string; address: string }[]): Promise<void> =>
  inviteOrganisations(await leading(letter, 'invite organisations'), organisations).then(() => undefined);

/** The same, in French: the mail, and the pages to which it leads. */
export const invitedInFrench = async (
  letter: ALetter,
  organisation: { name: string; address: string },
): Promise<void> =>
  inviteOrganisations(await leading(letter, 'invite organisations'), [organisation], 'fr').then(() => undefined);

export const published = async (letter: ALetter): Promise<void> =>
  publishLetter(await leading(letter, 'publish letters'));
export const closed = async (letter: ALetter): Promise<void> => closeLetter(await leading(letter, 'close letters'));

/** An invited organisation prepares its line and asks its authorised signatory for approval. */
export async function askedForApproval(organisation: AnOrganisation, letter: ALetter): Promise<void> {
  const { address } = organisation.officer;
  await invited(letter, { name: organisation.name, address });
  const { id } = await database().invitation.findFirstOrThrow({ where: { letterId: letter.id, address } });
  const found = await invitationLink('invitation', tokenFor('invitation', id), await databaseNow());
  const preparationId = await beginInvitation(
    found!.link,
    await acting(address, organisation.id, 'prepare endorsements'),
  );
  const officer = await database().person.findUniqueOrThrow({ where: { address } });
  const preparing = async () =>
    allowed(
      await preparationDeed(officer, preparationId, 'prepare endorsements', await databaseNow()),
    ) as PreparationDeed<'prepare endorsements'>;
  const { counter } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  const signatory = await database().membership.findFirstOrThrow({
    where: { organisationId: organisation.id, roles: { has: 'authorised_signatory' } },
  });
  await changePreparation(await preparing(), {
    counter,
    printedName: organisation.name,
    country: organisation.country,
    withLogo: false,
    statement: null,
    signatory: signatory.id,
  });
  await requestApproval(await preparing());
}

/** The authorised signatory approves what waits in its mailbox. */
async function approvedBy({ id, director }: AnOrganisation, letter: ALetter): Promise<void> {
  const approval = await database().approval.findFirstOrThrow({
    where: { preparation: { letterId: letter.id, organisationId: id }, usedAt: null, cancelledAt: null },
  });
  const { link, preparation } = (await approvalLink(tokenFor('approval', approval.id), await databaseNow()))!;
  const { declaration, line } = preparation;
  await approve(link, { name: director.name, role: director.position, printName: false, declaration, line });
}

export async function coSigned(organisation: AnOrganisation, letter: ALetter): Promise<void> {
  await askedForApproval(organisation, letter);
  await approvedBy(organisation, letter);
}

/** Closes sign-on and has the letter sealed by the server, as soon as what arrived in time is through. */
export async function sealed(letter: ALetter): Promise<void> {
  const seals = () => database().seal.count({ where: { edition: { letterId: letter.id } } });
  const before = await seals();
  await closed(letter);
  await expect(async () => {
    const deed = await leading(letter, 'seal letters');
    await freezeEdition(deed, { confirmed: await warningsNow(deed) });
  }, 'the edition is frozen').toPass();
  await expect.poll(seals, 'the edition is sealed').toBe(before + 1);
}

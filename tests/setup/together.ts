import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import type { SigningFields } from '~/sign-on/declaration/signing';
import { approvalLink, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { approveTogether } from '~/sign-on/endorsement/signing-together.server';
import { readPreparation, seenBy } from '~/sign-on/opening/locked-preparation.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { type AnOrganisation, type APerson, aMembership, anOrganisation, aPerson } from './coalition';
import { prepared, preparing } from './letters';

// Organisations of tests that sign two together: `signatory@` and `second@` their hosts.

export type Two = AnOrganisation & { second: APerson };
let organisations = 0;

/** An organisation with two authorised signatories. */
export async function aTwo(name = 'Two'): Promise<Two> {
  organisations += 1;
  const host = `${name.toLowerCase()}-${organisations}.example`;
  const organisation = await anOrganisation({ name: `${name} ${organisations}`, host, country: 'DE', verified: true });
  return { ...organisation, second: await aSignatoryOf(organisation, `second@${host}`, `Sten of ${name}`) };
}

export async function aSignatoryOf({ id }: { id: string }, address: string, name: string): Promise<APerson> {
  const person = await aPerson(address, name);
  await aMembership(person.id, id, ['authorised_signatory'], 'Chair');
  return person;
}

/** Prepares it by an editor, to be signed by two persons together. */
export async function twoPrepared(two: Two, letterId: string): Promise<string> {
  const id = await prepared(two, letterId);
  await savedAsTwo(two, id, [two.signatory, two.second]);
  return id;
}

/** Saves a preparation as it is, with two persons who sign together, and a statement if any. */
export async function savedAsTwo(two: Two, id: string, people: readonly APerson[], statement: string | null = null) {
  const { counter, printedName, country } = await database().preparation.findUniqueOrThrow({ where: { id } });
  const [signatory, second] = await Promise.all(people.map((person) => membershipOf(two, person)));
  const line = {
    printedName,
    country,
    withLogo: true,
    statement,
    signatory: signatory ?? null,
    second: second ?? null,
  };
  const deed = await preparing(two.editor, id, 'prepare endorsements');
  await changePreparation(deed, { counter, ...line, decides: 'two' });
}

async function membershipOf({ id: organisationId }: { id: string }, { id: personId }: { id: string }) {
  return (await database().membership.findFirstOrThrow({ where: { organisationId, personId } })).id;
}

/** Has both asked by the editor. */
export const bothAsked = async (two: Two, id: string): Promise<void> =>
  requestApproval(await preparing(two.editor, id, 'prepare endorsements'));

/** What the link gives that waits for a person, or was the last to be mailed. */
export async function linkOf(preparationId: string, { id: personId }: { id: string }, at = new Date()) {
  const approval = await database().approval.findFirstOrThrow({
    where: { preparationId, personId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  });
  const token = tokenFor('approval', approval.id);
  return { token, ...(await approvalLink(token, at))! };
}

/** What one of two types on the page as it stands. */
export async function typedBy(preparationId: string, person: APerson, changed: Partial<SigningFields> = {}) {
  const { line, declaration } = seenBy((await readPreparation(database(), preparationId))!, person.id);
  return { name: person.name ?? '', role: 'Director', printName: false, line, declaration, ...changed };
}

/** One of two acts by the mailed link. */
export async function acts(preparationId: string, person: APerson, changed: Partial<SigningFields> = {}) {
  const { link } = await linkOf(preparationId, person);
  return approveTogether(link, await typedBy(preparationId, person, changed));
}

import { nameSignatory } from '~/organisations/member/nominations.server';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { approveTogether, takeActBack } from '~/sign-on/endorsement/signing-together.server';
import { endorsementDeed, type PreparationDeed, preparationDeed } from '~/sign-on/opening/preparation-deeds.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { prepareLineChange } from '~/sign-on/printed-line/line-changes.server';
import { coalition } from '../../prisma/cast/people';
import { accepting, acting } from '../../prisma/seed/actors';

// What of the whole world is of two who sign together.

/** One of two signs and takes it back, signs again, and the other one co-signs; then both change what is printed. */
export async function signedTogether(letterId: string): Promise<void> {
  const { id, organisationId, printedName, country, signatoryId, counter } =
    await database().preparation.findFirstOrThrow({
      where: { letterId, completedAt: null, cancelledAt: null, signatoryId: { not: null } },
      include: { organisation: true },
    });
  const { legalName } = await database().organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const [officer, director] = coalition.find((each) => each.legalName === legalName)!.members;
  const chair = { name: 'Iva Chair', address: director!.address.replace(/^[^@]+/, 'chair'), position: 'Chair' };
  await nameSignatory(await acting(officer!.address, organisationId, 'admit members'), chair);
  await accepting(organisationId, chair);
  const second = await database().membership.findFirstOrThrow({
    where: { organisationId, person: { address: chair.address } },
  });
  const line = { counter, printedName, country, withLogo: false, statement: null };
  const by = { signatory: signatoryId, second: second.id, decides: 'two' } as const;
  await changePreparation(await preparing(id, officer!.address), { ...line, ...by });
  await requestApproval(await preparing(id, officer!.address));
  await takeActBack((await acted(id, chair)).link);
  await requestApproval(await preparing(id, officer!.address));
  await acted(id, chair);
  await acted(id, director!);
  const person = await database().person.findUniqueOrThrow({ where: { address: officer!.address } });
  const { id: endorsementId } = await database().endorsement.findFirstOrThrow({ where: { preparationId: id } });
  const member = allowed(await endorsementDeed(person, endorsementId, 'prepare endorsements', new Date()));
  const change = await prepareLineChange(member);
  const other = { ...line, counter: 1, statement: 'Children first.' };
  await changePreparation(await preparing(change, officer!.address), { ...other, ...by });
  await requestApproval(await preparing(change, officer!.address));
  await acted(change, director!);
  await acted(change, chair);
}

async function preparing(id: string, address: string) {
  const person = await database().person.findUniqueOrThrow({ where: { address } });
  const found = await preparationDeed(person, id, 'prepare endorsements', new Date());
  return allowed(found) as PreparationDeed<'prepare endorsements'>;
}

async function acted(preparationId: string, { address, name }: { address: string; name: string }) {
  const { id: personId } = await database().person.findUniqueOrThrow({ where: { address } });
  const waiting = { usedAt: null, cancelledAt: null, declinedAt: null };
  const { id } = await database().approval.findFirstOrThrow({ where: { preparationId, personId, ...waiting } });
  const { link, preparation } = (await approvalLink(tokenFor('approval', id), new Date()))!;
  const { line, declaration } = preparation;
  await approveTogether(link, { name, role: 'Director', printName: false, line, declaration });
  return { link };
}

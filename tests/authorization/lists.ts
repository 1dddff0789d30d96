import { Prisma } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { readPasted } from '~/sign-on/list/list-file.server';
import { keepList } from '~/sign-on/list/lists.server';
import { type AnOrganisation, inPlace } from '../setup/coalition';
import { invitedExpert, signedExpert } from '../setup/experts';
import { deskOf } from '../setup/letters';

/** What was collected elsewhere: one line, with its logo, of which the invitation of a preparation was made. */
export async function aCollectedList(lead: AnOrganisation, letterId: string, preparationId: string) {
  const inviting = await deskOf(lead.editor, letterId, 'invite organisations');
  const answers = readPasted(`Organisation\tE-mail\nCollected\tinvited@${lead.host}`);
  const id = await keepList(inviting, answers, 'en', [{ name: 'Collected.svg', bytes: null }]);
  const picture = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>',
  );
  const made = { picture, kind: 'svg', width: 20, height: 10, pale: false };
  const [logo] = await database().collectedLogo.updateManyAndReturn({
    where: { listId: id },
    data: { refusal: Prisma.DbNull, ...made },
  });
  const line = await database().invitationLine.findFirstOrThrow({ where: { listId: id } });
  const ofPreparation = { preparations: { some: { id: preparationId } } };
  await database().invitation.updateMany({ where: ofPreparation, data: { lineId: line.id } });
  return { id, line: line.id, logo: logo!.id };
}

/** A list in preparation, with one line that is ready. */
export async function aList(lead: AnOrganisation, letterId: string) {
  const inviting = await deskOf(lead.editor, letterId, 'invite organisations');
  const id = await keepList(inviting, readPasted(`Ready <ready@${lead.host}>\nLater`), 'en');
  const line = await database().invitationLine.findFirstOrThrow({ where: { listId: id } });
  return { id, line: line.id };
}

/** An expert who was invited, one who signed, and two who were not invited: one asks, the other has yet to confirm it. */
export async function someExperts(lead: AnOrganisation, letterId: string) {
  const { expertInvitationId: expertInvitation } = await invitedExpert(lead, letterId, `expert@${lead.host}`);
  const expert = await signedExpert(lead, letterId, 'Kadri Tamm', `signed@${lead.host}`);
  const line = { name: 'Somebody Who Asks', title: null, affiliation: null, language: 'en', askedAt: inPlace };
  const asking = await database().expertAsking.create({ data: { letterId, address: `asking@${lead.host}`, ...line } });
  const request = await database().expertRequest.create({
    data: { id: crypto.randomUUID(), letterId, address: `asked@${lead.host}`, ...line },
  });
  return { expertInvitation, expert, expertAsking: asking.id, expertRequest: request.id };
}

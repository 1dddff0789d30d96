import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { warningsNow } from '~/seal/sealing/warnings.server';
import { declineAsExpert } from '~/sign-on/expert/expert-answers.server';
import { expertLink } from '~/sign-on/expert/expert-links.server';
import { admitExpert, declineExpertRequest } from '~/sign-on/expert-admission/expert-request-answers.server';
import { needTimeAsExpert } from '~/sign-on/expert-change/expert-time.server';
import { castExperts } from '../../prisma/cast/experts';
import { leading } from '../../prisma/seed/letters';
import { requestedByExpert } from '../setup/expert-requests';
import { carriesOver, changeLinkOf } from '../setup/experts';

// What of the whole world is of individual experts: the demonstration has some who signed.

/** The one who was invited declines, and an edition prints those who signed. */
export async function expertsPrinted(letterId: string): Promise<void> {
  const { address } = castExperts.at(-1)!;
  const { id } = await database().expertInvitation.findFirstOrThrow({ where: { letterId, address } });
  const found = await expertLink('expert', tokenFor('expert', id), new Date());
  await declineAsExpert(found!.link, 'Not my field.');
  const deed = await leading(letterId, 'seal letters');
  await freezeEdition(deed, { whileOpen: true, confirmed: await warningsNow(deed) });
}

/** Two whom nobody invited ask to sign: one is admitted, the other is not. */
export async function expertsAsked(letterId: string): Promise<void> {
  const deed = await leading(letterId, 'invite organisations');
  const { slug } = await database().letter.findUniqueOrThrow({ where: { id: letterId } });
  for (const name of ['Ilse Ask', 'Otto Ask']) await requestedByExpert({ letterId, slug, name });
  const [granted, declined] = await database().expertRequest.findMany({ where: { letterId } });
  await admitExpert(deed, granted!.id);
  await declineExpertRequest(deed, declined!.id, 'Only experts of child law.');
}

/** One of those who have a change of substance before them needs time, and then says yes. */
export async function expertCarriesOver(changeId: string): Promise<void> {
  const { id } = await database().expertShowing.findFirstOrThrow({ where: { changeId } });
  await needTimeAsExpert(await changeLinkOf(id), { day: '2099-01-15', note: '' });
  await carriesOver(id);
}

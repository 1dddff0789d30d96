import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { expertDeclarationIn } from '~/sign-on/expert/expert-declaration';
import { expertDeclarationWords } from '~/sign-on/expert/expert-declaration.words';
import { inviteExperts } from '~/sign-on/expert/expert-invitations.server';
import { expertLink } from '~/sign-on/expert/expert-links.server';
import { signAsExpert, toSign } from '~/sign-on/expert/expert-signing.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { castExperts } from '../cast/experts';
import { leading } from './letters';

/** Invites the experts of the cast, of whom all but the last sign; goes on where it stands. */
export async function expertsSigned(letterId: string): Promise<void> {
  const list = castExperts.map(({ address, name }) => ({ address, name }));
  await inviteExperts(await leading(letterId, 'invite organisations'), list, { language: 'en', message: null });
  for (const { address, ...line } of castExperts.slice(0, -1)) {
    if ((await database().expertEndorsement.count({ where: { letterId, address } })) > 0) continue;
    const { id } = await database().expertInvitation.findFirstOrThrow({ where: { letterId, address } });
    const at = await databaseNow();
    const found = await expertLink('expert', tokenFor('expert', id), at);
    const { declared } = await toSign(database(), (await openingOf(database(), letterId, at))!);
    const declaration = expertDeclarationIn(expertDeclarationWords('en'), declared, 'en');
    await signAsExpert(found!.link, { ...line, declaration });
  }
}

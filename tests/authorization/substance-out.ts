import { database } from '~/platform/database/database.server';
import { announceSubstance } from '~/sign-on/substance/announcing-substance.server';
import type { AnOrganisation } from '../setup/coalition';
import { showingTo, signedExpert } from '../setup/experts';
import { aVersion, deskOf, opened } from '../setup/letters';
import { coSigned, written } from './letters';

/** A letter of which a change of substance waits for the answer of its one signatory, and the mail that asks. */
export async function substanceOut(lead: AnOrganisation, partner: AnOrganisation) {
  const title = `A letter of ${lead.name} that asks for more`;
  const letter = await written(lead, title, 'We, the undersigned organisations, write.');
  await opened(lead, letter.id, undefined, { takesExperts: true });
  await coSigned(partner, letter.id);
  const expert = await signedExpert(lead, letter.id, 'Eleni Markou', `asked.more@${lead.host}`);
  await aVersion(letter.id, { title, body: 'We, the undersigned organisations, ask for more.' }, 2);
  const until = new Date(Date.now() + 3 * 86_400_000);
  const deed = await deskOf(lead.editor, letter.id, 'open letters');
  await announceSubstance(deed, { version: 2, until, note: 'The Council wants longer.' });
  const about = { kind: 'change-announced', address: partner.signatory.address };
  const notice = await database().notice.findFirstOrThrow({ where: about });
  const { id: endorsement } = await database().endorsement.findFirstOrThrow({
    where: { letterId: letter.id, organisationId: partner.id },
  });
  return { id: letter.id, mail: notice.id, endorsement, expertShowing: await showingTo(expert) };
}

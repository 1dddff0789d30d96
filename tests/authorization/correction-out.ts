import { saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { database } from '~/platform/database/database.server';
import { announced } from '../setup/changes';
import type { AnOrganisation } from '../setup/coalition';
import { showingTo, signedExpert } from '../setup/experts';
import { deskOf, opened, someText } from '../setup/letters';
import { coSigned, written } from './letters';

/** A letter of which a correction is before its one signatory, and the mail that says so. */
export async function correctionOut(lead: AnOrganisation, partner: AnOrganisation) {
  const title = `A letter of ${lead.name} with a slip`;
  const letter = await written(lead, title, 'We, the undersigned organisatons, write.');
  await opened(lead, letter.id, undefined, { takesExperts: true });
  await coSigned(partner, letter.id);
  const expert = await signedExpert(lead, letter.id, 'Eleni Markou', `corrected@${lead.host}`);
  const deed = await deskOf(lead.editor, letter.id, 'draft letters');
  const { counter } = await saveDraft(deed, 1, {
    ...someText,
    title,
    body: 'We, the undersigned organisations, write.',
  });
  await makeVersion(deed, counter);
  await announced(lead, letter.id);
  const about = { kind: 'correction-announced', address: partner.signatory.address };
  const notice = await database().notice.findFirstOrThrow({ where: about });
  return { id: letter.id, mail: notice.id, expertShowing: await showingTo(expert) };
}

import { coSign } from '~/sign-on/endorsement/endorsements.server';
import type { AnOrganisation } from './coalition';
import { prepared, preparing, typedFor } from './letters';

/** An organisation that is there already co-signs, as its authorised signatory signed in. */
export async function coSigned(organisation: AnOrganisation, letterId: string): Promise<void> {
  const id = await prepared(organisation, letterId);
  await coSign(await preparing(organisation.signatory, id, 'bind the organisation'), await typedFor(id));
}

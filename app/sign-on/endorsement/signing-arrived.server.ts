import { firstOfTwo } from '../arrival/arrival';
import type { SigningFields } from '../declaration/signing';
import type { PreparationRead } from '../opening/locked-preparation.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import { type ApprovalLink, approve } from './approvals.server';
import { coSign } from './endorsements.server';
import { approveTogether, coSignTogether } from './signing-together.server';

type Linked = { readonly link: ApprovalLink; readonly preparation: Pick<PreparationRead, 'decides'> };

/**
 * Signs by an approval link as the organisation decides: alone, or as one of two.
 * @returns the endorsement, or `firstOfTwo` where the other one has not signed yet
 */
export async function signByLink({ link, preparation }: Linked, typed: SigningFields, arrivalId: string | null) {
  if (preparation.decides !== 'two') return approve(link, typed, arrivalId);
  return (await approveTogether(link, typed, arrivalId)) ?? firstOfTwo;
}

/** The same signed in. */
export async function signSignedIn(
  deed: PreparationDeed<'bind the organisation'>,
  typed: SigningFields,
  arrivalId: string | null,
) {
  if (deed.preparation.decides !== 'two') return coSign(deed, typed, arrivalId);
  return (await coSignTogether(deed, typed, arrivalId)) ?? firstOfTwo;
}

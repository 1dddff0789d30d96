import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { digestOf } from '~/platform/installation/storage.server';
import { asSpoken } from '~/platform/locale/spoken.words';
import { Refusal } from '~/platform/request/refusal';
import { type Preflight, stillOpen } from '../preflight/preflight';
import { words } from '../preflight/seal-page.words';
import { freezeEdition } from './freezing.server';
import { shownOf } from './sealing-form';

/** The digest of what a page showed before sealing. */
export const digestOfShown = (preflight: Preflight): string => digestOf(Buffer.from(shownOf(preflight)));

/**
 * Freezes the edition that a page showed, with the warnings that were confirmed there.
 * @param preflight what is found now, the trial to its end
 * @throws Refusal where something stands in the way, or what is found now is not what was shown
 */
export async function sealAsShown(
  deed: LetterDeed<'seal letters'>,
  preflight: Preflight,
  { shown, whileOpen }: { shown: string; whileOpen: 'yes' | 'no' },
): Promise<string> {
  const { choices, errors, warnings } = preflight;
  const error = errors.find(({ name }) => name !== stillOpen || whileOpen === 'no');
  if (error) throw new Refusal(asSpoken(error.sentence));
  if (shown !== digestOfShown(preflight)) throw new Refusal(words.sentence('changedMeanwhile'));
  return freezeEdition(deed, { whileOpen: whileOpen === 'yes', choices, confirmed: warnings });
}

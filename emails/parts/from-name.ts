import type { Sender } from './frame';
import { words } from './from-name.words';

/** Who acts, and for which organisation; one of them at least. */
export type Acting = { readonly person?: string | null | undefined; readonly organisation?: string | null | undefined };

/** In whose name a mail comes: who acts, for whom, and the service that sends it. The service alone where nobody is known. */
export function fromName({ language = 'en', operator }: Sender, { person, organisation }: Acting): string {
  const say = words(language);
  const [who, whom] = [oneLine(person), oneLine(organisation)];
  if (who && whom) return say('both', { person: who, organisation: whom, operator });
  if (whom) return say('organisation', { organisation: whom, operator });
  return who ? say('person', { person: who, operator }) : operator;
}

/** A header holds no line break and no control character. */
const oneLine = (name: string | null | undefined): string =>
  (name ?? '').replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();

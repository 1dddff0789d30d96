import type { AppLoadContext } from '@remix-run/node';
import { firstLanguage, type InterfaceLanguage } from './interface-languages';

type Asking = { readonly request: Request; readonly context: AppLoadContext };

/** The language in which the interface speaks to who asks. */
export function languageFor(_asking: Pick<Asking, 'request' | 'context'>): InterfaceLanguage {
  return firstLanguage;
}

import { french } from '../../words/fr';
import { firstLanguage, type InterfaceLanguage, interfaceLanguages } from './interface-languages';
import { know } from './known-words';

// The server knows every catalogue; a browser only what its page says.
type Other = Exclude<InterfaceLanguage, typeof firstLanguage>;
const catalogues: Record<Other, { readonly pages: readonly string[] }> = { fr: french };
know('fr', french.messages);

/** Whether the page at an address is said whole in a language; a page is never half in one. */
function speaks(language: InterfaceLanguage, path: string): boolean {
  if (language === firstLanguage) return true;
  return catalogues[language].pages.some((beginning) => path.startsWith(beginning));
}

/** The languages of the page at an address. Pages that are kept for everybody go by their address alone, and have one. */
export const languagesAt = (path: string): InterfaceLanguage[] =>
  interfaceLanguages.filter((language) => speaks(language, path));

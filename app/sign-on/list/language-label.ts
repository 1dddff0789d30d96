import { type InterfaceLanguage, isInterfaceLanguage, languageNamed } from '~/platform/locale/interface-languages';
import { unionLanguages } from '~/platform/locale/languages';

const plain = (label: string): string => label.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

let byLabel: ReadonlyMap<string, string> | undefined;

/** Codes of the Union’s languages, by code and by their names in each of them. */
function languagesByLabel(): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const spoken of unionLanguages)
    for (const code of unionLanguages) labels.set(plain(languageNamed(code, spoken)), code);
  for (const code of unionLanguages) labels.set(code, code);
  return labels;
}

/** The language behind a code or a name in any of the Union’s languages; undefined where it is not known. */
export function languageOfLabel(label: string): string | undefined {
  byLabel ??= languagesByLabel();
  return byLabel.get(plain(label).replace(/^([a-z]{2})[-_][a-z]{2}$/, '$1'));
}

/** The language in which a line asks to be invited: null where it asks for none, or for one that our mails do not speak. */
export function spokenLanguage(label: string): InterfaceLanguage | null {
  const code = label.trim() ? languageOfLabel(label) : undefined;
  return isInterfaceLanguage(code) ? code : null;
}

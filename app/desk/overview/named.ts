import { languageNamed } from '~/platform/locale/interface-languages';
import { useLanguage, useWords } from '~/ui/part/language';
import type { Need } from './needs';
import { words } from './needs.words';

/** The names of whom a need is about, as one phrase; languages by their names. */
export function useNamed() {
  const say = useWords(words);
  const language = useLanguage();
  return ({ kind, names, count }: Need): string => {
    const all = kind === 'lagging' ? names.map((each) => languageNamed(each, language)) : names;
    const list = new Intl.ListFormat('en-GB');
    if (count > names.length) return say('others', { names: all.join(', ') });
    return list.format(all);
  };
}

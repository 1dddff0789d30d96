import { firstLanguage, type Sentences } from '~/platform/locale/sentences';

type Named = { readonly title: string } | { readonly name: string; readonly content: string };

/** For pages that are for one reader alone: no search engine keeps them. */
export const unlisted = { name: 'robots', content: 'noindex' };

/** A page’s `meta` where its title is one of its sentences: `export const meta = titled(words)`. */
export const titled =
  <Key extends string>(words: Sentences<Key>, key: Key, ...more: readonly Named[]) =>
  (): Named[] => [{ title: words(firstLanguage)(key) }, ...more];

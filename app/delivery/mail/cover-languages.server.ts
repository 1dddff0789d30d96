import { languageChoices, languageName, letterLanguages } from '~/letters/text/languages';
import { database } from '~/platform/database/database.server';
import { audienceOf } from '../audience/addressee';
import { chosenFor } from '../audience/addressees.server';
import type { ForDispatch } from '../dispatch/dispatch-deeds.server';
import { coverLanguage } from './cover-language';

/**
 * The languages of a dispatch’s mails: those with words, with how many addressees get them, those in which the letter
 * can be read and no words stand yet, with how many would, and all others.
 */
export async function coverLanguages({ letter, at, dispatch }: ForDispatch) {
  const written = dispatch.covers.map(({ language }) => language);
  const texts = await database().text.findMany({
    where: { version: { letterId: letter.id } },
    select: { language: true },
    distinct: ['language'],
  });
  const { addressed } = audienceOf(await chosenFor(database(), dispatch, at));
  const offered = texts
    .map(({ language }) => language)
    .filter((one) => one !== letter.language && !written.includes(one));
  const readers = (language: string, among: readonly string[]) =>
    addressed.filter((to) => coverLanguage(to, among, letter.language) === language).length;
  const shown = (language: string, among: readonly string[]) => ({
    language,
    name: languageName(language, 'en'),
    readers: readers(language, among),
  });
  const known = [letter.language, ...written, ...offered];
  return {
    authentic: shown(letter.language, written),
    written: written.map((language) => shown(language, written)),
    offered: offered.map((language) => shown(language, [...written, language])),
    others: languageChoices('en')
      .filter(({ code }) => !known.includes(code) && letterLanguages.includes(code))
      .map(({ code, name }) => ({ language: code, name })),
  };
}

import { dateInWords, hourInWords } from '~/platform/locale/dates';
import { useLanguage } from '~/ui/part/language';

/** “16 November”, with its hour where asked: for columns and pictures whose year is clear. */
export function useDayInShort(timeZone: string) {
  const language = useLanguage();
  return (at: Date, withHour = false): string => {
    const day = dateInWords(at, timeZone, language).replace(/ \d{4}$/, '');
    return withHour ? `${day}, ${hourInWords(at, timeZone, language)}` : day;
  };
}

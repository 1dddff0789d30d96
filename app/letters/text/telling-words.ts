import type { LetterLanguage } from './languages';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say no, in each language of letters; those that say it by a beginning are found by that. */
const negations: Readonly<Record<LetterLanguage, ReadonlySet<string>>> = {
  ar: words('لا لم لن ليس ليست دون بدون غير ما'),
  bg: words('не без никога нито никой никаква никакви няма нищо'),
  cs: words('ne není nejsou bez nikdy žádný žádná žádné ani nikdo'),
  da: words('ikke aldrig uden ingen intet hverken ej'),
  de: words('nicht kein keine keinen keinem keiner keines nie niemals ohne weder niemand nichts'),
  el: words('δεν μη μην όχι ποτέ χωρίς ούτε κανένας καμία κανένα δίχως'),
  en: words('not no never none without nor neither cannot nobody nothing t'),
  es: words('no nunca jamás sin ni ningún ninguna ninguno nadie nada'),
  et: words('ei mitte ilma ega kunagi'),
  fi: words('ei eivät emme en ilman koskaan älä'),
  fr: words('ne n pas jamais aucun aucune sans ni non nul nulle personne rien'),
  ga: words('ní nach gan ná níl nár cha'),
  he: words('לא אין בלי ללא אל אף'),
  hr: words('ne nije nisu bez nikad nikada ni niti nitko'),
  hu: words('nem ne nélkül soha sem senki semmi nincs'),
  it: words('non mai nessun nessuno nessuna senza né niente nulla no'),
  lt: words('ne nėra be niekada nei joks jokia niekas'),
  lv: words('ne nav bez nekad neviens nekāds ne'),
  mt: words('mhux mhix mhumiex bla qatt lanqas ma ebda'),
  nl: words('niet geen nooit zonder noch niemand niets'),
  pl: words('nie bez nigdy żaden żadna żadne ani nikt nic'),
  pt: words('não nunca nem sem nenhum nenhuma ninguém nada jamais'),
  ro: words('nu fără niciun nicio niciodată nici nimeni nimic'),
  sk: words('nie bez nikdy žiadny žiadna žiadne ani nikto'),
  sl: words('ne ni niso brez nikoli noben nobena niti nihče'),
  sv: words('inte ej aldrig utan ingen inget inga varken icke'),
  uk: words('не без ніколи ані жоден жодна ніхто немає'),
};

/** Numbers as words, where a letter spells them. */
const spelt: Partial<Record<LetterLanguage, ReadonlySet<string>>> = {
  de: words('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend halb doppelt'),
  en: words(
    'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion half once twice',
  ),
  es: words('dos tres cuatro cinco seis siete ocho nueve diez once doce cien ciento mil medio doble'),
  fr: words('deux trois quatre cinq six sept huit neuf dix onze douze cent cents mille moitié double'),
  it: words('due tre quattro cinque sei sette otto nove dieci undici dodici cento mille metà doppio'),
  nl: words('twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend half dubbel'),
};

/** Stems by which texts of law are named, in the languages of letters. */
const law =
  /^(regulation|directive|article|annex|treat|charter|verordnung|richtlinie|artikel|anhang|vertrag|règlement|traité|charte|annexe|reglamento|directiva|artículo|tratado|carta|regolamento|direttiva|articol|trattato|verordening|richtlijn|verdrag|handvest|regulament|diretiva|artigo|förordning|direktiv|fördrag|forordning|traktat|rozporządzeni|dyrektyw|artykuł|nařízení|směrnic|článk|článek|nariadeni|smernic|uredb|direktiv|člen|rendelet|irányelv|cikk|asetu|direktiiv|artikl|määrus|reglament|straipsn|regul|direktīv|pant|κανονισμ|οδηγί|άρθρ|συνθήκ|регламент|директив|член|договор|стат)/u;

const months = new Map<string, ReadonlySet<string>>();
function monthsOf(language: LetterLanguage): ReadonlySet<string> {
  const named = months.get(language);
  if (named) return named;
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month'),
  );
  const found = new Set(
    names.flatMap((part) => part?.value.toLocaleLowerCase(language).split(/[^\p{L}\p{M}]+/u) ?? []),
  );
  // In English it is far more often a verb; the other month, or the day, tells that a date changed.
  found.delete('may');
  months.set(language, found);
  return found;
}

/** What a word tells that no correction of spelling changes: a number or date, a no, a text of law. */
export type Telling = 'number' | 'negation' | 'reference';

/** What one word (in lower case) tells, or null. */
export function tells(word: string, language: LetterLanguage): Telling | null {
  if (/\p{N}/u.test(word) || word === '%' || spelt[language]?.has(word) || monthsOf(language).has(word))
    return 'number';
  if (negations[language].has(word)) return 'negation';
  return law.test(word) ? 'reference' : null;
}

import type { LetterLanguage } from '~/letters/text/languages';

/** Article 1 of the Universal Declaration of Human Rights: its number, and its two sentences as published by the United Nations. */
export interface Article {
  readonly heading: string;
  readonly sentences: readonly [string, string];
}

export const articles: Readonly<Record<LetterLanguage, Article>> = {
  ar: {
    heading: 'المادة الأولى',
    sentences: [
      'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.',
      'وقد وهبوا عقلاً وضميراً وعليهم أن يعامل بعضهم بعضاً بروح الإخاء.',
    ],
  },
  bg: {
    heading: 'Член първи',
    sentences: [
      'Всички хора се раждат свободни и равни по достойнство и права.',
      'Те са надарени с разум и съвест и следва да се отнасят помежду си в дух на братство.',
    ],
  },
  cs: {
    heading: 'Článek první',
    sentences: [
      'Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv.',
      'Jsou nadáni rozumem a svědomím a mají spolu jednat v duchu bratrství.',
    ],
  },
  da: {
    heading: 'Første artikel',
    sentences: [
      'Alle mennesker er født frie og lige i værdighed og rettigheder.',
      'De er udstyret med fornuft og samvittighed, og de bør handle mod hverandre i en broderskabets ånd.',
    ],
  },
  de: {
    heading: 'Erster Artikel',
    sentences: [
      'Alle Menschen sind frei und gleich an Würde und Rechten geboren.',
      'Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geiste der Brüderlichkeit begegnen.',
    ],
  },
  el: {
    heading: 'Άρθρο πρώτο',
    sentences: [
      'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.',
      'Είναι προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.',
    ],
  },
  en: {
    heading: 'First article',
    sentences: [
      'All human beings are born free and equal in dignity and rights.',
      'They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.',
    ],
  },
  es: {
    heading: 'Artículo primero',
    sentences: [
      'Todos los seres humanos nacen libres e iguales en dignidad y derechos.',
      'Dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.',
    ],
  },
  et: {
    heading: 'Esimene artikkel',
    sentences: [
      'Kõik inimesed sünnivad vabadena ja võrdsetena oma väärikuselt ja õigustelt.',
      'Neile on antud mõistus ja südametunnistus ja nende suhtumist üksteisesse peab kandma vendluse vaim.',
    ],
  },
  fi: {
    heading: 'Ensimmäinen artikla',
    sentences: [
      'Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan.',
      'Heille on annettu järki ja omatunto, ja heidän on toimittava toisiaan kohtaan veljeyden hengessä.',
    ],
  },
  fr: {
    heading: 'Article premier',
    sentences: [
      'Tous les êtres humains naissent libres et égaux en dignité et en droits.',
      'Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.',
    ],
  },
  ga: {
    heading: 'An chéad airteagal',
    sentences: [
      'Saolaítear gach duine den chine daonna saor agus comhionann i ndínit agus i gcearta.',
      'Tá bua an réasúin agus an choinsiasa acu agus ba cheart dóibh gníomhú i dtreo a chéile i spiorad an bhráithreachais.',
    ],
  },
  he: {
    heading: 'הסעיף הראשון',
    sentences: [
      'כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.',
      'כולם חוננו בתבונה ובמצפון, לפיכך חובה עליהם לנהוג איש ברעהו ברוח של אחווה.',
    ],
  },
  hr: {
    heading: 'Članak prvi',
    sentences: [
      'Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima.',
      'Ona su obdarena razumom i sviješću i trebaju jedna prema drugima postupati u duhu bratstva.',
    ],
  },
  hu: {
    heading: 'Első cikk',
    sentences: [
      'Minden emberi lény szabadon születik és egyenlő méltósága és joga van.',
      'Az emberek, ésszel és lelkiismerettel bírván, egymással szemben testvéri szellemben kell hogy viseltessenek.',
    ],
  },
  it: {
    heading: 'Articolo primo',
    sentences: [
      'Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti.',
      'Essi sono dotati di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.',
    ],
  },
  lt: {
    heading: 'Pirmasis straipsnis',
    sentences: [
      'Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis.',
      'Jiems suteiktas protas ir sąžinė ir jie turi elgtis vienas kito atžvilgiu kaip broliai.',
    ],
  },
  lv: {
    heading: 'Pirmais pants',
    sentences: [
      'Visi cilvēki piedzimst brīvi un vienlīdzīgi savā pašcieņā un tiesībās.',
      'Viņi ir apveltīti ar saprātu un sirdsapziņu, un viņiem jāizturas citam pret citu brālības garā.',
    ],
  },
  mt: {
    heading: 'L-ewwel artiklu',
    sentences: [
      'Il-bnedmin kollha jitwieldu ħielsa u ugwali fid-dinjità u d-drittijiet.',
      'Huma mogħnija bir-raġuni u bil-kuxjenza u għandhom iġibu ruħhom ma’ xulxin bi spirtu ta’ aħwa.',
    ],
  },
  nl: {
    heading: 'Eerste artikel',
    sentences: [
      'Alle mensen worden vrij en gelijk in waardigheid en rechten geboren.',
      'Zij zijn begiftigd met verstand en geweten, en behoren zich jegens elkander in een geest van broederschap te gedragen.',
    ],
  },
  pl: {
    heading: 'Artykuł pierwszy',
    sentences: [
      'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw.',
      'Są oni obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa.',
    ],
  },
  pt: {
    heading: 'Artigo primeiro',
    sentences: [
      'Todos os seres humanos nascem livres e iguais em dignidade e em direitos.',
      'Dotados de razão e de consciência, devem agir uns para com os outros em espírito de fraternidade.',
    ],
  },
  ro: {
    heading: 'Articolul întâi',
    sentences: [
      'Toate ființele umane se nasc libere și egale în demnitate și în drepturi.',
      'Ele sunt înzestrate cu rațiune și conștiință și trebuie să se comporte unele față de altele în spiritul fraternității.',
    ],
  },
  sk: {
    heading: 'Článok prvý',
    sentences: [
      'Všetci ľudia sa rodia slobodní a sebe rovní, čo sa týka ich dôstojnosti a práv.',
      'Sú obdarení rozumom a majú navzájom jednať v bratskom duchu.',
    ],
  },
  sl: {
    heading: 'Prvi člen',
    sentences: [
      'Vsi ljudje se rodijo svobodni in imajo enako dostojanstvo in enake pravice.',
      'Obdarjeni so z razumom in vestjo in bi morali ravnati drug z drugim kakor bratje.',
    ],
  },
  sv: {
    heading: 'Första artikeln',
    sentences: [
      'Alla människor är födda fria och lika i värde och rättigheter.',
      'De är utrustade med förnuft och samvete och bör handla gentemot varandra i en anda av broderskap.',
    ],
  },
  uk: {
    heading: 'Стаття перша',
    sentences: [
      'Всі люди народжуються вільними і рівними у своїй гідності та правах.',
      'Вони наділені розумом і совістю і повинні діяти у відношенні один до одного в дусі братерства.',
    ],
  },
};

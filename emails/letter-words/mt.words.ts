import type { LetterMessages } from '../letter-to-official.words';

export const mt: LetterMessages = {
  greeting: 'Għażiża Sinjura, Għażiż Sinjur',
  opening:
    'Qed nibagħtulek ittra konġunta ta’ {organisations, plural, one {organizzazzjoni waħda} two {# organizzazzjonijiet} few {# organizzazzjonijiet} many {# organizzazzjoni} other {# organizzazzjoni}} minn {countries, plural, one {pajjiż wieħed} two {# pajjiżi} few {# pajjiżi} many {# pajjiż} other {# pajjiż}}{attested, plural, =0 {} other {, li # minnhom huma attestati biss mill-organizzazzjoni ewlenija}}. Fil-qosor titlob:',
  why: 'Għaliex qed niktbulek',
  whyWork: 'il-ħidma tiegħek: {bodies}',
  whyCountry: 'il-pajjiż li tirrappreżenta: {country}',
  yours:
    '{country}: {count, plural, one {firmatarju wieħed} two {# firmatarji} few {# firmatarji} many {# firmatarju} other {# firmatarju}}: {names}.',
  more: '{count, plural, one {# ieħor} two {# oħra} few {# oħra} many {# oħra} other {# oħra}}',
  attached: 'L-ittra hi mehmuża bħala PDF, issiġillata b’mod li kull bidla fiha tinstab.',
  linked: 'L-ittra hi PDF, issiġillat b’mod li kull bidla fih tinstab; hu kbir wisq biex jinhemeż.',
  pdf: 'Iftaħ l-ittra ssiġillata',
  letterIn: 'Il-lingwa tal-ittra: {language}.',
  page: 'Aqra l-ittra, ara min iffirmaha, u wieġeb mingħajr kont',
  contact: 'Kuntatt',
  sentFor:
    '{lead} qed tiktiblek f’isem il-firmatarji; {operator} twassal l-ittra darba biss lil kull destinatarju. Tweġiba għal din l-email tasal għand {lead}.',
  object: 'Oġġezzjona għal ittri oħra b’dan il-mod',
  demonstration:
    'Dimostrazzjoni. Xejn f’din l-email mhu reali, u ma ntbagħtet lil ħadd barra minn din l-installazzjoni.',
  sentBy: 'Mibgħuta minn {operator}, {home}',
  runBy: '{operator} f’{host} jitmexxa minn {name}.',
  experts: 'Esperti individwali li jiffirmaw ukoll, f’isimhom stess: {count}.',
};

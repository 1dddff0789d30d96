import type { LetterMessages } from '../letter-to-official.words';

export const sk: LetterMessages = {
  greeting: 'Vážená pani, vážený pán',
  opening:
    'Posielame Vám spoločný list {organisations, plural, one {# organizácie} few {# organizácií} many {# organizácie} other {# organizácií}} {countries, plural, one {z # krajiny} few {z # krajín} many {z # krajiny} other {z # krajín}}{attested, plural, =0 {} one {, z ktorých # dokladá iba vedúca organizácia} few {, z ktorých # dokladá iba vedúca organizácia} other {, z ktorých # dokladá iba vedúca organizácia}}. Stručne žiada:',
  why: 'Prečo píšeme práve Vám',
  whyWork: 'Vaša práca: {bodies}',
  whyCountry: 'krajina, ktorú zastupujete: {country}',
  yours:
    '{country}: {count, plural, one {# signatár} few {# signatári} many {# signatára} other {# signatárov}}: {names}.',
  more: '{count, plural, one {# ďalší} few {# ďalší} many {# ďalšieho} other {# ďalších}}',
  attached: 'List je priložený vo formáte PDF a zapečatený tak, že sa každá jeho zmena zistí.',
  linked:
    'List je vo formáte PDF a zapečatený tak, že sa každá jeho zmena zistí; je príliš veľký na to, aby sa priložil.',
  pdf: 'Otvoriť zapečatený list',
  letterIn: 'Jazyk listu: {language}.',
  page: 'Prečítajte si list, pozrite sa, kto ho podpísal, a odpovedzte bez registrácie',
  contact: 'Kontakt',
  sentFor:
    '{lead} Vám píše v mene signatárov; {operator} doručuje list každému adresátovi raz. Odpoveď na túto správu dostane {lead}.',
  object: 'Vzniesť námietku proti ďalším listom touto cestou',
  demonstration: 'Ukážka. Nič v tejto správe nie je skutočné a neodoslala sa nikomu mimo tejto inštalácie.',
  sentBy: 'Odosiela {operator}, {home}',
  runBy: '{operator} na adrese {host} prevádzkuje {name}.',
  experts: 'Jednotliví odborníci, ktorí tiež podpisujú vo vlastnom mene: {count}.',
};

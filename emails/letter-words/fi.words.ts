import type { LetterMessages } from '../letter-to-official.words';

export const fi: LetterMessages = {
  greeting: 'Arvoisa vastaanottaja',
  opening:
    'Lähetämme Teille yhteisen kirjeen, jonka on allekirjoittanut {organisations, plural, one {# järjestö} other {# järjestöä}} {countries, plural, one {# maasta} other {# maasta}}{attested, plural, =0 {} one {; niistä # on vain johtavan järjestön vahvistama} other {; niistä # on vain johtavan järjestön vahvistamia}}. Lyhyesti kirjeessä pyydetään:',
  why: 'Miksi kirjoitamme Teille',
  whyWork: 'työnne: {bodies}',
  whyCountry: 'maa, jota edustatte: {country}',
  yours: '{country}: {count, plural, one {# allekirjoittaja} other {# allekirjoittajaa}}: {names}.',
  more: '{count, plural, one {# muu} other {# muuta}}',
  attached: 'Kirje on liitteenä PDF-tiedostona, joka on sinetöity niin, että jokainen muutos havaitaan.',
  linked:
    'Kirje on PDF-tiedosto, joka on sinetöity niin, että jokainen muutos havaitaan; se on liian suuri liitteeksi.',
  pdf: 'Avaa sinetöity kirje',
  letterIn: 'Kirjeen kieli: {language}.',
  page: 'Lukekaa kirje, katsokaa, ketkä sen ovat allekirjoittaneet, ja vastatkaa ilman käyttäjätiliä',
  contact: 'Yhteystiedot',
  sentFor:
    '{lead} kirjoittaa Teille allekirjoittajien puolesta; {operator} toimittaa kirjeen kerran kullekin vastaanottajalle. Vastauksen tähän viestiin saa {lead}.',
  object: 'Vastustakaa muita tällä tavalla lähetettäviä kirjeitä',
  demonstration:
    'Esittely. Mikään tässä viestissä ei ole todellista, eikä sitä ole lähetetty kenellekään tämän asennuksen ulkopuolelle.',
  sentBy: 'Lähettäjä: {operator}, {home}',
  runBy: 'Palvelua {operator} osoitteessa {host} ylläpitää {name}.',
  experts: 'Asiantuntijoita, jotka myös allekirjoittavat omissa nimissään: {count}.',
};

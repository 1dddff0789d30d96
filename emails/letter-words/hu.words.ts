import type { LetterMessages } from '../letter-to-official.words';

export const hu: LetterMessages = {
  greeting: 'Tisztelt Címzett',
  opening:
    '{organisations, plural, one {# szervezet} other {# szervezet}} közös levelét küldjük Önnek {countries, plural, one {# országból} other {# országból}}{attested, plural, =0 {} other {; közülük #-et csak a vezető szervezet igazol}}. Röviden ezt kéri:',
  why: 'Miért Önnek írunk',
  whyWork: 'az Ön munkája: {bodies}',
  whyCountry: 'az Ön által képviselt ország: {country}',
  yours: '{country}: {count, plural, one {# aláíró} other {# aláíró}}: {names}.',
  more: '{count, plural, one {még #} other {még #}}',
  attached: 'A levelet PDF-ben mellékeljük, úgy lepecsételve, hogy minden változtatás kiderül.',
  linked: 'A levél PDF, úgy lepecsételve, hogy minden változtatás kiderül; túl nagy ahhoz, hogy mellékeljük.',
  pdf: 'A lepecsételt levél megnyitása',
  letterIn: 'A levél nyelve: {language}.',
  page: 'Olvassa el a levelet, nézze meg, kik írták alá, és válaszoljon regisztráció nélkül',
  contact: 'Kapcsolat',
  sentFor:
    '{lead} az aláírók nevében ír Önnek; a levelet minden címzettnek egyszer kézbesíti: {operator}. Az erre az üzenetre adott választ {lead} kapja.',
  object: 'Tiltakozás további, ilyen módon küldött levelek ellen',
  demonstration: 'Bemutató. Ebben az üzenetben semmi sem valódi, és e telepítésen kívül senkinek sem küldtük el.',
  sentBy: 'Küldte: {operator}, {home}',
  runBy: 'A {host} címen működő {operator} üzemeltetője: {name}.',
  experts: 'A saját nevükben szintén aláíró szakértők száma: {count}.',
};

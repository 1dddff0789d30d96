import type { LetterMessages } from '../letter-to-official.words';

export const fr: LetterMessages = {
  greeting: 'Madame, Monsieur',
  opening:
    'Nous vous adressons une lettre commune de {organisations, plural, one {# organisation} other {# organisations}} de {countries, plural, one {# pays} other {# pays}}{attested, plural, =0 {} one {, dont # attestée par la seule organisation chef de file} other {, dont # attestées par la seule organisation chef de file}}. En bref, elle demande :',
  why: 'Pourquoi nous vous écrivons',
  whyWork: 'vos travaux : {bodies}',
  whyCountry: 'le pays que vous représentez : {country}',
  yours: '{count, plural, one {# signataire vient} other {# signataires viennent}} de ce pays ({country}) : {names}.',
  more: '{count, plural, one {# autre} other {# autres}}',
  attached: 'La lettre est jointe en PDF, scellée de sorte que toute modification soit décelée.',
  linked:
    'La lettre est un PDF, scellé de sorte que toute modification soit décelée ; il est trop volumineux pour être joint.',
  pdf: 'Ouvrir la lettre scellée',
  letterIn: 'Langue de la lettre : {language}.',
  page: 'Lire la lettre, voir qui l’a signée et répondre sans créer de compte',
  contact: 'Contact',
  sentFor:
    '{lead} vous écrit au nom des signataires ; {operator} remet la lettre une seule fois à chacun de ses destinataires. Une réponse à ce message parvient à {lead}.',
  object: 'S’opposer à d’autres lettres par cette voie',
  demonstration:
    'Démonstration. Rien dans ce message n’est réel, et il n’a été envoyé à personne en dehors de cette installation.',
  sentBy: 'Envoyé par {operator}, {home}',
  runBy: '{operator}, à l’adresse {host}, est géré par {name}.',
  experts: 'Experts qui signent aussi, en leur propre nom : {count}.',
};

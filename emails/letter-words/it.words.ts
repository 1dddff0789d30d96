import type { LetterMessages } from '../letter-to-official.words';

export const it: LetterMessages = {
  greeting: 'Gentile Signora, egregio Signore',
  opening:
    'Le inviamo una lettera comune di {organisations, plural, one {# organizzazione} other {# organizzazioni}} di {countries, plural, one {# Paese} other {# Paesi}}{attested, plural, =0 {} one {, di cui # attestata dalla sola organizzazione capofila} other {, di cui # attestate dalla sola organizzazione capofila}}. In breve, chiede:',
  why: 'Perché Le scriviamo',
  whyWork: 'il Suo lavoro su {bodies}',
  whyCountry: 'il Paese che Lei rappresenta: {country}',
  yours:
    '{count, plural, one {# organizzazione firmataria è} other {# organizzazioni firmatarie sono}} di questo Paese ({country}): {names}.',
  more: '{count, plural, one {# altra} other {altre #}}',
  attached: 'La lettera è allegata in PDF, sigillata in modo che ogni modifica si riconosca.',
  linked: 'La lettera è un PDF, sigillato in modo che ogni modifica si riconosca; è troppo grande per essere allegato.',
  pdf: 'Aprire la lettera sigillata',
  letterIn: 'Lingua della lettera: {language}.',
  page: 'Leggere la lettera, vedere chi l’ha firmata e rispondere senza registrarsi',
  contact: 'Contatto',
  sentFor:
    '{lead} Le scrive a nome dei firmatari; {operator} consegna la lettera una sola volta a ciascun destinatario. La risposta a questo messaggio arriva a {lead}.',
  object: 'Opporsi ad altre lettere inviate in questo modo',
  demonstration:
    'Dimostrazione. Nulla in questo messaggio è reale, e non è stato inviato a nessuno al di fuori di questa installazione.',
  sentBy: 'Inviato da {operator}, {home}',
  runBy: '{operator}, all’indirizzo {host}, è gestito da {name}.',
  experts: 'Esperti che firmano anch’essi, a proprio nome: {count}.',
};

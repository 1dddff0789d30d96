import type { LetterMessages } from '../letter-to-official.words';

export const de: LetterMessages = {
  greeting: 'Sehr geehrte Damen und Herren',
  opening:
    'wir senden Ihnen einen gemeinsamen Brief von {organisations, plural, one {# Organisation} other {# Organisationen}} aus {countries, plural, one {# Land} other {# Ländern}}{attested, plural, =0 {} one {, davon # nur durch die federführende Organisation bestätigt} other {, davon # nur durch die federführende Organisation bestätigt}}. Kurz gefasst bittet er um Folgendes:',
  why: 'Warum wir Ihnen schreiben',
  whyWork: 'Ihre Arbeit zu {bodies}',
  whyCountry: 'Sie vertreten dieses Land: {country}',
  yours: '{count, plural, one {# Unterzeichner} other {# Unterzeichner}} aus diesem Land ({country}): {names}.',
  more: '{count, plural, one {# weiterer} other {# weitere}}',
  attached: 'Der Brief liegt als PDF bei und ist so gesiegelt, dass jede Änderung daran auffällt.',
  linked:
    'Der Brief ist ein PDF und so gesiegelt, dass jede Änderung daran auffällt; er ist zu groß, um beigefügt zu werden.',
  pdf: 'Den gesiegelten Brief öffnen',
  letterIn: 'Sprache des Briefes: {language}.',
  page: 'Den Brief lesen, sehen, wer ihn unterzeichnet hat, und ohne Anmeldung antworten',
  contact: 'Kontakt',
  sentFor:
    '{lead} schreibt Ihnen im Namen der Unterzeichner; {operator} stellt den Brief zu, jeder Adressatin und jedem Adressaten einmal. Eine Antwort auf diese E-Mail geht an {lead}.',
  object: 'Weiteren Briefen auf diesem Weg widersprechen',
  demonstration:
    'Vorführung. Nichts in dieser E-Mail ist echt, und sie ging an niemanden außerhalb dieser Installation.',
  sentBy: 'Gesendet von {operator}, {home}',
  runBy: '{operator} unter {host} wird betrieben von {name}.',
  experts: 'Fachleute, die ebenfalls im eigenen Namen unterzeichnen: {count}.',
};

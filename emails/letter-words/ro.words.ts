import type { LetterMessages } from '../letter-to-official.words';

export const ro: LetterMessages = {
  greeting: 'Stimată doamnă, stimate domn',
  opening:
    'Vă transmitem o scrisoare comună a {organisations, plural, one {# organizații} few {# organizații} other {# de organizații}} din {countries, plural, one {# țară} few {# țări} other {# de țări}}{attested, plural, =0 {} one {, dintre care # atestată numai de organizația coordonatoare} few {, dintre care # atestate numai de organizația coordonatoare} other {, dintre care # atestate numai de organizația coordonatoare}}. Pe scurt, ea solicită:',
  why: 'De ce vă scriem',
  whyWork: 'activitatea dumneavoastră: {bodies}',
  whyCountry: 'țara pe care o reprezentați: {country}',
  yours:
    '{country}: {count, plural, one {# organizație semnatară} few {# organizații semnatare} other {# de organizații semnatare}}: {names}.',
  more: '{count, plural, one {încă #} few {încă #} other {încă #}}',
  attached: 'Scrisoarea este anexată în format PDF, sigilată astfel încât orice modificare să fie descoperită.',
  linked:
    'Scrisoarea este în format PDF, sigilată astfel încât orice modificare să fie descoperită; este prea mare pentru a fi anexată.',
  pdf: 'Deschideți scrisoarea sigilată',
  letterIn: 'Limba scrisorii: {language}.',
  page: 'Citiți scrisoarea, vedeți cine a semnat-o și răspundeți fără cont',
  contact: 'Contact',
  sentFor:
    '{lead} vă scrie în numele semnatarilor; {operator} transmite scrisoarea o singură dată fiecărui destinatar. Răspunsul la acest mesaj ajunge la {lead}.',
  object: 'Opuneți-vă altor scrisori pe această cale',
  demonstration:
    'Demonstrație. Nimic din acest mesaj nu este real și nu a fost trimis nimănui din afara acestei instalări.',
  sentBy: 'Trimis de {operator}, {home}',
  runBy: '{operator}, la adresa {host}, este administrat de {name}.',
  experts: 'Experți care semnează de asemenea, în nume propriu: {count}.',
};

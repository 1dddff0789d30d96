import type { LetterMessages } from '../letter-to-official.words';

export const ga: LetterMessages = {
  greeting: 'A chara',
  opening:
    'Seolaimid chugat litir chomhpháirteach ó {organisations, plural, one {# eagraíocht} two {# eagraíocht} few {# eagraíocht} many {# n-eagraíocht} other {# eagraíocht}} ó {countries, plural, one {# tír} two {# thír} few {# thír} many {# dtír} other {# tír}}{attested, plural, =0 {} other {; níl # acu deimhnithe ach ag an bpríomheagraíocht}}. Go hachomair, iarrann sí:',
  why: 'Cén fáth a bhfuilimid ag scríobh chugat',
  whyWork: 'do chuid oibre: {bodies}',
  whyCountry: 'an tír a ndéanann tú ionadaíocht uirthi: {country}',
  yours:
    '{country}: {count, plural, one {# sínitheoir} two {# shínitheoir} few {# shínitheoir} many {# sínitheoir} other {# sínitheoir}}: {names}.',
  more: '{count, plural, one {# eile} other {# eile}}',
  attached: 'Tá an litir ceangailte mar PDF, séalaithe ionas go bhfeictear aon athrú uirthi.',
  linked: 'Is PDF í an litir, séalaithe ionas go bhfeictear aon athrú uirthi; tá sí rómhór le ceangal.',
  pdf: 'Oscail an litir shéalaithe',
  letterIn: 'Teanga na litreach: {language}.',
  page: 'Léigh an litir, féach cé a shínigh í, agus freagair gan cuntas',
  contact: 'Teagmháil',
  sentFor:
    'Tá {lead} ag scríobh chugat thar ceann na sínitheoirí; seachadann {operator} an litir uair amháin chuig gach duine a bhfuil sí dírithe air. Téann freagra ar an ríomhphost seo chuig {lead}.',
  object: 'Cuir i gcoinne litreacha eile ar an mbealach seo',
  demonstration:
    'Taispeántas. Níl aon rud sa ríomhphost seo fíor, agus níor seoladh chuig aon duine lasmuigh den tsuiteáil seo é.',
  sentBy: 'Seolta ag {operator}, {home}',
  runBy: 'Tá {operator} ag {host} á reáchtáil ag {name}.',
  experts: 'Saineolaithe aonair atá ag síniú freisin, ina n-ainm féin: {count}.',
};

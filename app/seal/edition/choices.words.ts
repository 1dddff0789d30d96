import { sentences } from '~/platform/locale/sentences';

export const words = sentences('seal/choices', {
  title: 'The next edition',
  lead: 'The language, content and order of the next edition. Editions already sealed do not change.',
  language: 'Language',
  languageHint: 'You can have one edition in each language.',
  authentic: '{language} (authentic text)',
  waits:
    'Its translation does not match the version opened for sign-on, so an edition in this language cannot be made yet.',
  variant: 'Content',
  variantlogos: 'The letter with signatories’ logos',
  variantnames: 'The letter with names only',
  variantnamesHint: 'Smallest file.',
  variantannex: 'The letter, with signatories in an annex',
  order: 'Order of the signatories',
  orderHint:
    'The lead comes first, then the signatories you have pinned. The public page uses the order of the latest edition.',
  ordercountry: 'By country',
  ordername: 'A to Z',
  orderumbrella: 'By umbrella organisation',
  ordertier: 'By tier',
  ordertierHint: 'The lead’s tier comes first.',
  ignoresArticles: 'Ignore articles at the beginning of names',
  ignoresArticlesHint: 'The, De, La, Der and so on: “The Harbour” is sorted under H.',
  keep: 'Save choices',
  proof: 'Preview the PDF',
  proofHint: 'A new preview is made each time. It is marked on every page and is not sealed.',
  back: 'Back to Seal',
  arrange: 'Arrange signatories: pins, umbrellas and tiers',
  translate: 'Add a language',
});

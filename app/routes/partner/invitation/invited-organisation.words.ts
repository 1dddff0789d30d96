import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/invited-organisation', {
  title: 'How your organisation will be printed',
  lead: 'Check these three lines, and correct what is wrong. Nothing is signed here.',
  told: '{lead} gave us the name and the country. The website is the domain of your email address.',
  step: 'Step {step} of 3',
  displayName: 'Name to be printed',
  country: 'Country',
  website: 'Website',
  confirmed:
    'You receive email at {host}: that shows that you work there. Your organisation still needs one more piece of evidence to be counted. The last step says which.',
  notOwn:
    'Anyone can have an address at {host}, so it does not show that you belong to your organisation. You can continue. To be counted, your organisation has to confirm an address on its own domain.',
  deed: 'Save and continue',
  known: '{name} is here already.',
  knownHow: 'Ask to join it instead of adding it again: one of its administrators admits you.',
  knownAsked:
    'You asked to join it. Once one of its administrators has admitted you, come back with the link in the invitation.',
  joinKnown: 'Ask to join {name}',
  other: 'Find another organisation and ask to join',
});

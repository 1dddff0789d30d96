import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/organisation', {
  lead: '{kind}, {country}',
  held: 'This organisation is on hold, because {by, select, host {its website resembles that of another organisation} body {its name resembles a public body} list {its name contains the name of another organisation, or counts others} script {its name mixes letters of several scripts} other {its name resembles that of another organisation}}. Staff check it and release it, or ask you. Until then it can prepare everything, but is not shown or counted anywhere.',
  legalName: 'Legal name',
  otherNames: 'Other names',
  noOtherNames: 'None',
  website: 'Website',
  addNames: 'Add or remove names',
  standing: 'Verification',
  standingLink: 'What was found, and what is missing',
  members: 'Members',
  memberCount: '{count, plural, one {One member} other {# members}}',
  requests: '{count, plural, one {One person asks} other {# people ask}} to join',
  signatories:
    '{count, plural, =0 {Nobody is named yet who may bind the organisation} one {One authorised signatory} other {# authorised signatories}}',
  nameSignatory: 'Name an authorised signatory',
  logo: 'Logo',
  noLogo: 'None yet: the name stands in under letters',
  setLogo: 'Set the logo',
  hasLogo: 'Set',
  changeLogo: 'See or change it',
  letters: 'Letters',
  lettersLink: 'Start a letter, or go on with one',
  editTitle: 'Entry of {name}',
  editWarning:
    'Change the name or the website only when they have changed in fact: what was found for the old ones no longer counts, and the organisation is shown under no letter until it is verified again.',
  editDeed: 'Change the entry',
  trailTitle: 'Trail of {name}',
  trailLead: 'Everything that has happened to the organisation here, the latest first.',
});

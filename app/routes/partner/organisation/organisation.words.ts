import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/organisation', {
  lead: '{kind}, {country}',
  held: 'This organisation is on hold, because {by, select, host {its website looks like that of another organisation} body {its name looks like a public body} list {its name contains the name of another organisation, or a number of others} script {its name mixes letters of several scripts} other {its name looks like that of another organisation}}. Staff of this service check it. They will release it or contact you. Until then you can prepare everything, but the organisation is not shown or counted anywhere.',
  legalName: 'Legal name',
  otherNames: 'Other names',
  noOtherNames: 'None',
  website: 'Website',
  addNames: 'Add or remove names',
  standing: 'Verification',
  standingLink: 'See what is confirmed and what is missing',
  members: 'Members',
  memberCount: '{count, plural, one {One member} other {# members}}',
  requests: '{count, plural, one {One person has asked} other {# people have asked}} to join',
  signatories:
    '{count, plural, =0 {No authorised signatory yet} one {One authorised signatory} other {# authorised signatories}}',
  nameSignatory: 'Name an authorised signatory',
  logo: 'Logo',
  noLogo: 'None yet: letters show your name instead',
  setLogo: 'Add a logo',
  hasLogo: 'Added',
  changeLogo: 'View or change it',
  letters: 'Letters',
  lettersLink: 'Start or continue a letter',
  editTitle: 'Details of {name}',
  editWarning:
    'Change the name or website only if it has really changed. Evidence for the old ones stops counting, and the organisation is not shown on any letter until it is verified again.',
  editDeed: 'Save changes',
  trailTitle: 'Trail of {name}',
  trailLead: 'Everything that has happened to the organisation here, newest first.',
});

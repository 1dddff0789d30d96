import { sentences } from '~/platform/locale/sentences';

/** What is said of an organisation’s entry, wherever it is typed or shown. */
export const organisationWords = sentences('organisations/organisation', {
  anAdministrator: 'An administrator',
  legalNameMissing: 'Write the name under which the organisation is registered.',
  displayNameMissing: 'Write the name as it shall be shown under letters.',
  nameLong: 'Shorten the name to 200 characters.',
  nameWithoutLetters: 'Enter a name with at least one letter that can be seen.',
  nameMissing: 'Enter the name.',
  nameKindMissing: 'Choose whether this is an acronym or the name in another language.',
  nameLanguageMissing: 'Choose the language of the name.',
  countryMissing: 'Choose the country of establishment.',
  kindMissing: 'Choose what the organisation is.',
  websiteMissing: 'Write the address of the website, such as https://harbour.example.',
  websiteMalformed: 'This is not a website address. Write it as https://harbour.example.',
  websiteShared: 'Many share this address. Write the address of a website on a domain of the organisation’s own.',
  transparencyForm:
    'A Transparency Register number looks like 123456789012-34. Copy it from the register, with its zeros.',
  leiForm: 'This is not a valid LEI: it has 20 letters and digits, and its last two check the rest.',
  registerLong: 'Keep the number to 60 characters.',
  transparencyDoubt:
    'The Transparency Register number {number} looks mistyped: its last two digits do not fit the others. Compare it with the register.',
  kind: '{kind, select, association {Association} foundation {Foundation} charity {Charity} company {Company} cooperative {Cooperative} trade_union {Trade union} university {University or research institute} network {Network or federation} public_body {Public body} other {Other}}',
  register:
    '{register, select, eu_transparency_register {EU Transparency Register} lei {LEI} national_register {National register} charity_register {Charity register} other {Register}}',
  role: '{role, select, administrator {Administrator} editor {Editor} authorised_signatory {Authorised signatory} other {Member}}',
  roleMeaning:
    '{role, select, administrator {Changes the entry, admits members, sends letters, withdraws endorsements.} editor {Drafts letters, prepares endorsements, sets the logo.} authorised_signatory {Binds the organisation: co-signs letters in its name.} other {}}',
  rolesMissing: 'Choose at least one role.',
  positionLong: 'Keep the position to 120 characters.',
  positionMissing: 'Write what the person is in the organisation, such as Director.',
  basisMissing: 'Write what your word rests on: which register, which document, whom you spoke to.',
  basisLong: 'Keep it to 1,000 characters.',
  reasonMissing: 'Write the reason; it stands in the trail.',
});

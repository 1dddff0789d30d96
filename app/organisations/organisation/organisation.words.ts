import { sentences } from '~/platform/locale/sentences';

/** What is said of an organisation’s entry, wherever it is typed or shown. */
export const organisationWords = sentences('organisations/organisation', {
  anAdministrator: 'An administrator',
  legalNameMissing: 'Enter the organisation’s registered name.',
  displayNameMissing: 'Enter the name to be shown on letters.',
  nameLong: 'Shorten the name to 200 characters.',
  nameWithoutLetters: 'Enter a name with at least one visible letter.',
  nameIsAddress: 'Enter the name without a web address.',
  nameMissing: 'Enter the name.',
  nameKindMissing: 'Choose whether this is an acronym or the name in another language.',
  nameLanguageMissing: 'Choose the language of the name.',
  countryMissing: 'Choose the country of establishment.',
  kindMissing: 'Choose the type of organisation.',
  websiteMissing: 'Enter the website address, for example https://harbour.example.',
  websiteMalformed: 'This is not a website address. Enter it in the form https://harbour.example.',
  websiteShared: 'This address is shared by many organisations. Enter a website on the organisation’s own domain.',
  transparencyForm:
    'A Transparency Register number looks like 123456789012-34. Copy it from the register, including zeros.',
  leiForm: 'This is not a valid LEI. It has 20 letters and digits; check that you copied all of them correctly.',
  registerLong: 'Keep the number to 60 characters.',
  transparencyDoubt:
    'The Transparency Register number {number} may contain a typing error: its last two digits do not match the others. Check it in the register.',
  kind: '{kind, select, association {Association} foundation {Foundation} charity {Charity} company {Company} cooperative {Cooperative} trade_union {Trade union} university {University or research institute} network {Network or federation} public_body {Public body} other {Other}}',
  register:
    '{register, select, eu_transparency_register {EU Transparency Register} lei {LEI} national_register {National register} charity_register {Charity register} other {Register}}',
  role: '{role, select, administrator {Administrator} editor {Editor} authorised_signatory {Authorised signatory} other {Member}}',
  roleMeaning:
    '{role, select, administrator {Can change the details, admit members, send letters and withdraw endorsements.} editor {Can draft letters, prepare endorsements and add the logo.} authorised_signatory {Can bind the organisation: co-signs letters in its name.} other {}}',
  rolesMissing: 'Choose at least one role.',
  positionLong: 'Keep the position to 120 characters.',
  positionMissing: 'Enter this person’s position in the organisation, for example Director.',
  basisMissing: 'Say how you know this: which register, which document, or who you spoke to.',
  basisLong: 'Keep this to 1,000 characters.',
  reasonMissing: 'Give a reason; it is recorded in the trail.',
});

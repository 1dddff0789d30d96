import { sentences } from '~/platform/locale/sentences';

/** Why an official gets a letter; `body` is the file or the committee. */
export const words = sentences('delivery/why-me', {
  rapporteur: 'Rapporteur on {body}',
  shadow: 'Shadow rapporteur on {body}',
  chair: 'Chair of {body}',
  'vice-chair': 'Vice-chair of {body}',
  coordinator: 'Coordinator in {body}',
  member: 'Member of {body}',
  substitute: 'Substitute member of {body}',
  memberOf: 'Member of the {institution}',
  forPlace: '{reason} for {place}',
  signatories: '{count, plural, one {# signatory is} other {# signatories are}} from {country}',
});

import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/import-undo', {
  title: 'Take the list back',
  back: 'Lists of officials',
  happens:
    'The directory becomes again what it was before {fileName} was applied on {date}: {fresh} new go, {changed} changed and {gone} gone are as they were.',
  lasting:
    'Objections, and mailboxes that refuse mail for good, stay. The list can be brought again at any time, as a new import.',
  deed: 'Take the list back',
  none: 'This list does not stand in the directory',
  noneMeaning: 'It was not applied, or was taken back before.',
});

import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Choose the addressees',
  lead: '{chosen, plural, =0 {Nobody is chosen yet.} one {# official is chosen.} other {# officials are chosen.}} Few, well chosen: who gets this letter should be able to answer it.',
  filter: 'Find officials',
  country: 'Country',
  group: 'Group',
  name: 'Name',
  find: 'Find',
  found: '{count, plural, =0 {Nobody found} one {# official found} other {# officials found}}',
  official: 'Official',
  hint: 'Tick whom to write to. What you tick or untick here changes nobody outside this list.',
  chooseAll: 'Choose all {count}',
  chooseNone: 'Choose none of these {count}',
  save: 'Save these addressees',
  noAddress: 'no address',
  suppressed: 'objected',
  writtenTo: 'was written to for this letter',
  back: 'Back to the dispatch',
  empty: 'The directory holds nobody who fits',
  emptyMeaning: 'The staff of the installation keeps the directory of officials. Try another country or group.',
});

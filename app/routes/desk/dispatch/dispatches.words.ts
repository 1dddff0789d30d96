import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatches', {
  title: 'Dispatch',
  lead: 'We send the sealed letter once to each official it addresses, with the ask in the body of the email.',
  empty: 'Nothing has been sent yet',
  emptyMeaning:
    'You prepare a dispatch in four steps: choose the addressees, write the cover text, show it to the signatories, send.',
  prepare: 'Prepare a dispatch',
  goOn: 'Continue preparing the dispatch',
  byHand: 'Record a delivery by hand',
  dispatches: 'Dispatches',
  dispatch: 'Dispatch',
  addressees: 'Addressees',
  standing: 'Status',
  prepared: 'in preparation since {date}',
  sent: 'sent {date}',
  paused: 'paused since {date}',
  stopped: 'stopped {date}',
  finished: 'finished {date}',
  number: 'Dispatch of {date}',
});

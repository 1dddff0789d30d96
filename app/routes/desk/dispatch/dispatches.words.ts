import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatches', {
  title: 'Dispatch',
  lead: 'The sealed letter goes once to each official it addresses, with the ask in the body of the mail.',
  empty: 'Nothing was sent yet',
  emptyMeaning:
    'A dispatch is prepared in four steps: choose the addressees, write the cover text, show it to the signatories, send.',
  prepare: 'Prepare a dispatch',
  goOn: 'Go on with the dispatch being prepared',
  dispatches: 'Dispatches',
  dispatch: 'Dispatch',
  addressees: 'Addressees',
  standing: 'Standing',
  prepared: 'being prepared since {date}',
  sent: 'sent {date}',
  paused: 'paused since {date}',
  stopped: 'stopped {date}',
  finished: 'sent {date}, finished',
  number: 'Dispatch of {date}',
});

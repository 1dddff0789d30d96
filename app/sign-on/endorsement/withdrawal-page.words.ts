import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/withdrawal-page', {
  withdrawTitle: 'Withdraw {organisation} from the letter',
  happens: '{organisation} is no longer a signatory of “{title}”, led by {lead}.',
  happensUnsealed: 'Its name, logo and statement are gone from the letter at once.',
  happensDelivered:
    'The letter has been handed over to officials. The PDF stays as delivered; the public page shows a dated note.',
  whom: 'A receipt goes to who signed and to your administrators; the lead is told.',
  lasting: 'The withdrawal stays on record with its date. While sign-on is open, your organisation may co-sign again.',
  reason: 'Reason',
  reasonHint: 'The lead sees it. You may leave it out.',
  deed: 'Withdraw {organisation}',
});

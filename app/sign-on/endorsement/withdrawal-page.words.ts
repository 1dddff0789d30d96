import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/withdrawal-page', {
  withdrawTitle: 'Withdraw {organisation} from the letter',
  happens: '{organisation} is no longer a signatory of “{title}”, led by {lead}.',
  happensUnsealed: 'Its name, logo and statement are removed from the letter at once.',
  happensDelivered:
    'The letter has already been sent to officials. The PDF they received does not change; the public page shows a dated note.',
  happensLate:
    'The PDF that was delivered does not name {organisation}, because it signed after delivery. Its name, logo and statement are removed from the letter’s page at once.',
  whom: 'We send a receipt to the person who signed and to your administrators, and tell the lead.',
  lasting: 'The withdrawal stays on record with its date. While sign-on is open, your organisation may co-sign again.',
  reason: 'Reason',
  reasonHint: 'The lead sees it.',
  deed: 'Withdraw {organisation}',
});

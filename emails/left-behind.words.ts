import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/left-behind', {
  subject: '{organisation} is no longer a signatory: “{letterTitle}” moved to version {version}',
  heading: '{organisation} is no longer a signatory',
  happened:
    '{lead} moved the letter “{letterTitle}” to version {version}. {organisation} co-signed version {former} and did not carry over, so we no longer show or count it.',
  'next asked':
    'Read version {version}. To co-sign it, type your name and your role. {organisation} is then printed as before.',
  'next waits':
    'We asked {signatory} to approve version {version}. You can change how {organisation} is printed, or ask someone else.',
  'next unsigned':
    'No one is asked to approve yet. Choose who signs for {organisation}, then ask that person. The rest is prepared.',
  'next closed': 'Sign-on is closed. If you want {organisation} under version {version}, write to {lead}.',
  nothing: 'If you do nothing, {organisation} is not a signatory of version {version}.',
  until: 'Sign-on is open until',
  'deed asked': 'Read version {version} and decide',
  'deed waits': 'See what is prepared',
  'deed unsigned': 'Choose who signs',
  'why asked': 'You are receiving this email because you are named as the authorised signatory of {organisation}.',
  'why waits': 'You are receiving this email because you are an administrator of {organisation}.',
  'why unsigned': 'You are receiving this email because you are an administrator of {organisation}.',
  'why closed': 'You are receiving this email because you signed for {organisation}, or are one of its administrators.',
});

import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/list-message', {
  title: 'Message and preview',
  lead: 'Add a few words of your own to the invitation, and see the email exactly as it is sent.',
  message: 'Message to everyone on this list',
  messageHint:
    'Plain text on behalf of your organisation. You can write a different message to one organisation on its line.',
  language: 'Language of the invitation',
  languageHint: 'For every line that names no language.',
  deed: 'Save message',
  preview: 'Preview',
  previewOf: 'The email to {address}',
  from: 'From',
  to: 'To',
  replyTo: 'Answers go to',
  subject: 'Subject',
  none: 'No line is ready',
  noneNext: 'The preview appears here once a line of the list has an email address.',
  back: 'Back to the list',
});

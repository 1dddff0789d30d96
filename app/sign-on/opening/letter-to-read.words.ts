import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/letter-to-read', {
  lead: 'Led by',
  until: 'Sign-on is open until',
  ended: 'Sign-on closed on',
  delivered: 'Delivered on',
  afterDelivery:
    'The letter was delivered on {date}. You can still co-sign: your organisation will be shown as signed after delivery, with the date. The PDF that was delivered does not change.',
  wasDelivered: 'The letter was delivered on {date}.',
  version: 'Text',
  versionIs: 'Version {version}',
  nextTitle: 'Version {version} may replace this text',
  next: 'Version {version} is in force. The lead has put version {next} before the signatories. If you sign now, you consent to both. This is what differs:',
  digest: 'Digest (SHA-256)',
});

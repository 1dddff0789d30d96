import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/letter-to-read', {
  lead: 'Led by',
  until: 'Sign-on is open until',
  ended: 'Sign-on closed on',
  version: 'Text',
  versionIs: 'Version {version}',
  nextTitle: 'Version {version} may replace this text',
  next: 'Version {version} is in force. The lead has put version {next} before the signatories. By co-signing now, you consent to both. This is what differs:',
  digest: 'Digest (SHA-256)',
});

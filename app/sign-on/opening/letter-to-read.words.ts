import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/letter-to-read', {
  lead: 'Led by',
  until: 'Sign-on is open until',
  ended: 'Sign-on closed on',
  version: 'Text',
  versionIs: 'Version {version}',
  digest: 'Digest (SHA-256)',
});

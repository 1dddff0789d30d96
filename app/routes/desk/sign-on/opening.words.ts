import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/opening', {
  title: 'Open the letter for sign-on',
  openTitle: 'Sign-on is open',
  isOpen: 'The letter is open for sign-on until {until}.',
  invite: 'Invite organisations',
  close: 'Close sign-on earlier',
  wasOpen: 'Sign-on was open until {until}. You can open the letter again.',
  wasOpenOther:
    'If you open it with another version than before, organisations that co-signed the earlier one stand under the letter again only when they co-sign this one.',
  noVersionTitle: 'There is no version to open yet',
  noVersion: 'Sign-on opens with a version: a state of the text that no longer changes.',
  makeVersion: 'Make a version of the text',
  unverified:
    '{organisation} is not verified yet. A lead has to be verified without any lead’s word before it opens a letter.',
  verify: 'Complete the verification',
  happens1:
    'Version {version} of “{title}” is opened for sign-on until the hour that you set. Its text no longer changes.',
  happens2: 'You can invite organisations from then on. Who holds an invitation reads the text, and not who signed.',
  happens3: 'Opening is not publication: nothing shows on the public page.',
  whom: '{organisation} signs first and stands first. Its authorised signatory co-signs now, or is asked by mail.',
  lasting:
    'The version that is co-signed can never be changed, only replaced by another that has to be co-signed again.',
  digest: 'Digest of the text:',
  deadline: 'Sign-on is open until',
  deadlineHint: 'What arrives at this very moment or later is late. You can close earlier, by hand.',
  signatory: 'Who signs for {organisation}',
  signatoryHint: 'Another person than yourself is asked by mail, and the letter can be sealed only once it approved.',
  me: '{name} (you: type below)',
  asked: '{address}: asked by email, no answer yet. Approving this co-signature is the answer.',
  unproven: 'The mailbox {address} is not on a domain that your organisation has shown to be its own.',
  nobody: 'Nobody of {organisation} is an authorised signatory yet.',
  name: 'Name an authorised signatory',
  mine: 'If you sign yourself',
  line: 'As {organisation} will be printed',
  printedName: 'Name to print',
  printedNameHint: 'One of the names of your organisation. An administrator can add others on its page.',
  signed: '{organisation} has co-signed this version already.',
  deed: 'Open for sign-on',
});

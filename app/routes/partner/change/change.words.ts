import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/change', {
  title: 'Correction of “{title}”',
  out: '{lead} corrects spelling or form in this letter, which {organisation} has co-signed. If you agree, do nothing.',
  note: 'Note from {lead}',
  changed: 'What changed',
  pdf: 'What changed, as a PDF to forward',
  next: 'What happens next',
  until: 'You can object until {until}.',
  carries:
    'If no signatory objects by then, version {number} replaces version {former}. The consent of {organisation} then applies to version {number}, as its declaration says.',
  stops: 'One objection stops the correction. Version {former} then stays, with all its signatories.',
  closing: 'The time to object ended on {until}. The letter moves to version {number} within a few minutes.',
  objectTitle: 'Object to the correction',
  objectLead:
    'If this changes more than spelling and form, or you do not want your organisation under it, you can stop it.',
  reason: 'What do you object to?',
  reasonHint: 'The lead sees your organisation’s name and this reason. The other signatories see the reason only.',
  byLink: 'You act by a link that we emailed. The lead is told that {organisation} objected.',
  signedInTitle: 'A correction of this letter',
  object: 'Object for {organisation}',
  moved: 'Version {number} replaced version {former} on {when}. {organisation} is a signatory of version {number}.',
  givenUp:
    'Version {number} was given up on {when}. {organisation} remains a signatory of version {former}. Reason given: “{reason}”',
  gone: '{organisation} is no longer a signatory of this letter.',
  objected:
    'You objected for {organisation}. Version {former} stays, and we told the lead and the other signatories why.',
  objectedSignedIn:
    'You objected for {organisation}. This stopped the correction. We told the lead and the other signatories why.',
  whoObjects: 'An administrator or the authorised signatory of your organisation can object.',
  whole: 'Version {number} in full',
});

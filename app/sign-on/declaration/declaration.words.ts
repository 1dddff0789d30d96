import { sentences } from '~/platform/locale/sentences';

/** What who signs declares, sentence by sentence; the last one names the text and stands apart. */
export const declarationWords = sentences('sign-on/declaration', {
  authority: 'I am authorised to sign for {organisation}, and I have read the letter.',
  authorityOfBoard:
    'I am authorised to sign for {organisation}, whose board decided on {date} to co-sign, and I have read the letter.',
  authorityOfTwo:
    'I am authorised to sign for {organisation} together with {other}, and I have read the letter. Our co-signature counts once both of us have signed.',
  declaration:
    'On its behalf, I co-sign the letter “{title}”, led by {lead}, in version {version}, to be printed as shown here.',
  declarationBoth:
    'On its behalf, I co-sign the letter “{title}”, led by {lead}, both in version {version} and in version {nextVersion}, to be printed as shown here. Version {version} is in force now; version {nextVersion} may replace it.',
  line: 'On its behalf, I approve what is printed for it under the letter “{title}”, led by {lead}, in version {version}: as shown here, in place of what is printed now.',
  lineOnly: 'Nothing else of its co-signature changes, and we may withdraw at any time.',
  lineOfBoard:
    'I am authorised to sign for {organisation}, whose board decided on {date}, and I have read what will be printed.',
  lineOfTwo:
    'I am authorised to sign for {organisation} together with {other}, and I have read what will be printed. It counts once both of us have signed.',
  corrections:
    'If the lead later corrects spelling or form, we will be told and may object before a stated time. If no one objects within this editorial window, our consent applies to the corrected text.',
  substance: 'Our consent never applies to a change of substance unless we agree to it.',
  withdrawal: 'We may withdraw at any time.',
  afterDelivery: 'I know that the letter was delivered on {date}, and that we will be shown as signed after delivery.',
  reference: 'Reference of the text: version {version}, {digest}.',
  referenceNext: 'Reference of the text that may replace it: version {version}, {digest}.',
});

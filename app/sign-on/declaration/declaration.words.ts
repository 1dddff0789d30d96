import { sentences } from '~/platform/locale/sentences';

export const declarationWords = sentences('sign-on/declaration', {
  authority: 'I am authorised to sign for {organisation}.',
  authorityOfBoard: 'I am authorised to sign for {organisation}, whose board decided on {date} to co-sign.',
  authorityOfTwo:
    'I am authorised to sign for {organisation} together with {other}. Our co-signature counts once both of us have signed.',
  declaration:
    '{authority} On its behalf, I co-sign the letter “{title}”, led by {lead}, in version {version} with the digest {digest}, to be printed as shown here. If the lead later corrects spelling or form, we will be told and may object before a stated time. If no one objects within this editorial window, our consent applies to the corrected text. Our consent never applies to a change of substance unless we agree to it. We may withdraw at any time.',
  declarationBoth:
    '{authority} On its behalf, I co-sign the letter “{title}”, led by {lead}, both in version {version} with the digest {digest} and in version {nextVersion} with the digest {nextDigest}, to be printed as shown here. Version {version} is in force now; version {nextVersion} may replace it. If the lead later corrects spelling or form, we will be told and may object before a stated time. If no one objects within this editorial window, our consent applies to the corrected text. Our consent never applies to a change of substance unless we agree to it. We may withdraw at any time.',
  afterDelivery: 'I know that the letter was delivered on {date}, and that we will be shown as signed after delivery.',
});

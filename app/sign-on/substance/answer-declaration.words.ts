import { sentences } from '~/platform/locale/sentences';

export const answerDeclarationWords = sentences('sign-on/answer-declaration', {
  authority: 'I am authorised to sign for {organisation}.',
  authorityOfTwo:
    'I am authorised to sign for {organisation} together with {other}. Our consent counts once both of us have declared it.',
  authorityWithAnother:
    'I am authorised to sign for {organisation} together with another authorised signatory. Our consent counts once both of us have declared it.',
  authorityOfBoard:
    'I am authorised to sign for {organisation}, whose board decided on {date} to consent to version {version}.',
  declaration:
    '{authority} On its behalf, I consent to the letter “{title}”, led by {lead}, in version {version} with the digest {digest}, in place of version {former}. This consent counts when the lead moves the letter to version {version}. Until then, we stay under version {former} and may change this answer. If the lead later corrects spelling or form, we will be told and may object before a stated time. If no one objects within this editorial window, our consent applies to the corrected text. Our consent never applies to a change of substance unless we agree to it. We may withdraw at any time.',
});

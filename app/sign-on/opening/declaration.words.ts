import { sentences } from '~/platform/locale/sentences';

export const declarationWords = sentences('sign-on/declaration', {
  declaration:
    'I am authorised to sign for {organisation}. In its name I co-sign the letter “{title}”, led by {lead}, in version {version} with the digest {digest}, to be printed as shown here. If the lead later corrects spelling or form, we are told and may object until a stated hour; if nobody objects within this editorial window, our consent holds for the corrected text. To a change of substance our consent never passes without our answer. We may withdraw at any time.',
});

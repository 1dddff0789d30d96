import { sentences } from '~/platform/locale/sentences';

export const expertCarryWords = sentences('sign-on/expert-carry', {
  declaration:
    'In my own name, I consent to the letter “{title}”, led by {lead}, in version {version} with the digest {digest}, in place of version {former}. This consent counts when the lead moves the letter to version {version}. Until then, I stay under version {former}. If the lead later corrects spelling or form, I will be told and may object before a stated time. If no one objects within this editorial window, my consent applies to the corrected text. My consent never applies to a change of substance unless I agree to it. I may withdraw at any time.',
});

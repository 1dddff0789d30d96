import { sentences } from '~/platform/locale/sentences';

export const expertDeclarationWords = sentences('sign-on/expert-declaration', {
  declaration:
    'In my own name, I sign the letter “{title}”, led by {lead}, in version {version} with the digest {digest}, to be printed with the name, title and affiliation that I enter here. My affiliation is printed for identification only: I do not sign for an organisation. If the lead later corrects spelling or form, I will be told and may object before a stated time. If no one objects within this editorial window, my consent applies to the corrected text. My consent never applies to a change of substance unless I agree to it. I may withdraw at any time.',
  declarationBoth:
    'In my own name, I sign the letter “{title}”, led by {lead}, both in version {version} with the digest {digest} and in version {nextVersion} with the digest {nextDigest}, to be printed with the name, title and affiliation that I enter here. Version {version} is in force now; version {nextVersion} may replace it. My affiliation is printed for identification only: I do not sign for an organisation. If the lead later corrects spelling or form, I will be told and may object before a stated time. If no one objects within this editorial window, my consent applies to the corrected text. My consent never applies to a change of substance unless I agree to it. I may withdraw at any time.',
  afterDelivery: 'I know that the letter was delivered on {date}, and that I will be shown as signed after delivery.',
});

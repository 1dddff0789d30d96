import { type Candidate, reasonAlone } from '~/delivery/audience/addressee';
import { type WhyMeLetter, whyMe } from '~/delivery/audience/why-me';
import { countryName } from '~/platform/locale/countries';

/** Candidates as the page of addressees shows them: each with why it would be written to, and what stands in the way. */
export const foundView = (found: readonly Candidate[], compared: WhyMeLetter) =>
  found.map((each) => ({
    id: each.officialId,
    name: each.fullName,
    holder: each.holderName,
    office: each.kind === 'office',
    institution: each.institution,
    country: each.country ? countryName(each.country) : '',
    group: each.group ?? each.party ?? '',
    ofLead: each.ofLead,
    chosen: each.chosen,
    why: whyMe(each, compared),
    leftOut: reasonAlone(each),
  }));
export type FoundView = ReturnType<typeof foundView>;

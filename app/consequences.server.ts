import {
  voidAndHaltFormer,
  voidAndHaltWithout,
  voidAndHaltWithoutExpert,
  voidAndHaltWithoutFallen,
} from './delivery/halting/after-withdrawal.server';
import { forgetDigestStops } from './delivery/reply/reply-digests.server';
import { leaveOrganisations } from './organisations/member/departures.server';
import { forgetSigning } from './sign-on/endorsement/erasures.server';
import { forgetExpert } from './sign-on/expert/expert-erasures.server';
import type { Consequences } from './trail/consequence';

/** What follows in later rooms from what is grave (app/trail/kinds.ts), in the transaction of the deed, in this order. */
export const consequences: Consequences = {
  'letter-opened': [voidAndHaltFormer],
  'letter-moved': [voidAndHaltFormer],
  'letter-moved-by-answers': [voidAndHaltFormer],
  'endorsement-withdrawn': [voidAndHaltWithout],
  'expert-withdrawn': [voidAndHaltWithoutExpert],
  'evidence-revoked': [voidAndHaltWithoutFallen],
  'organisation-held': [voidAndHaltWithoutFallen],
  'person-erased': [forgetSigning, forgetExpert, forgetDigestStops, leaveOrganisations],
};

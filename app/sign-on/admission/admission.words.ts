import { sentences } from '~/platform/locale/sentences';

export const admissionWords = sentences('sign-on/admission', {
  organisationMissing: 'Choose the organisation that asks to co-sign.',
  wordsMissing: 'Write in a few words why your organisation wants to co-sign.',
  wordsLong: 'Keep this to {most} characters.',
  reasonMissing: 'Give a reason. The organisation sees it.',
  reasonLong: 'Keep the reason to 1,000 characters.',
  invitedOnly: 'Only organisations that {lead} invites can co-sign this letter. Nothing was sent.',
  leadItself: '{organisation} leads this letter, so it cannot ask to co-sign it.',
  unverified: '{organisation} is not verified yet. Complete its verification first, then ask. Nothing was sent.',
  invited: '{organisation} is invited already. Use the link in the invitation email. Nothing was sent.',
  asked: 'Someone has already asked for {organisation}. {lead} has not answered yet.',
  granted: '{lead} has already admitted {organisation}. Use the link that we emailed.',
  declined: '{lead} declined {organisation}. It can ask again only if {lead} allows it.',
  decided: 'Someone answered the request of {organisation} after you opened this page. You changed nothing.',
  notDeclined: 'You have not declined {organisation}, or it can ask again already. You changed nothing.',
  closed: 'Sign-on closed on {when}. Open the letter again, then admit {organisation}. Nothing was sent.',
});
export type AdmissionSay = ReturnType<typeof admissionWords>;

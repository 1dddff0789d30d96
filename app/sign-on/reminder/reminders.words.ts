import { sentences } from '~/platform/locale/sentences';

/** Why reminders are not sent, or their plan not changed, as the lead reads it. */
export const reminderRefusals = sentences('sign-on/reminders', {
  leadNotVerified: '{organisation} is not verified, so it cannot remind anyone. Nothing was sent.',
  notOpen: 'The letter is not open for sign-on, so there is nothing to remind anyone of. Nothing was sent.',
  planNotOpen: 'The letter is not open for sign-on, so there is no plan to change.',
  planMoved: 'Someone changed the plan after you opened this page. You changed nothing. Check the current plan.',
  decided: 'All those you chose have decided in the meantime. Nothing was sent.',
  tooSoon:
    '{count, plural, one {{names} cannot be reminded before {from}} other {{names} cannot all be reminded before {from}}}: we send at most one email about this letter a day. Nothing was sent. Leave {count, plural, one {it} other {them}} out, or wait.',
  unnamed: 'An address without a name',
  others: '{count} others',
});

import { expect, test } from 'vitest';
import { deadlineForm } from '~/sign-on/deadline/deadline-form';
import { deadlineFormWords } from '~/sign-on/deadline/deadline-form.words';
import { inviteForm } from '~/sign-on/expert/invite-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { listFormWords } from '~/sign-on/list/list-form.words';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import { reminderForm } from '~/sign-on/reminder/reminder-form';
import { reminderFormWords } from '~/sign-on/reminder/reminder-form.words';

const website = 'https://alliance.example';
const id = '0198c5a4-1111-7000-8000-000000000001';
const sayMessage = listFormWords('en');
const said = {
  reminder: (words: string) =>
    reminderForm(reminderFormWords('en'), sayMessage, website).safeParse({ to: [id], words }),
  deadline: (reason: string) =>
    deadlineForm(
      { say: deadlineFormWords('en'), sayMoment: openingFormWords('en'), sayMessage },
      'Europe/Brussels',
      website,
    ).safeParse({ date: '2030-01-10', time: '18:00', timeZone: 'Europe/Brussels', reason, seen: 0 }),
  'invitation of experts': (message: string) =>
    inviteForm(invitationWords('en'), sayMessage, website).safeParse({ list: 'kadri@tartu.example', message }),
};

test.each(['reminder', 'deadline', 'invitation of experts'] as const)(
  'in %s, what the lead says to many a link leads to the lead’s own website alone',
  (kind) => {
    expect(said[kind]('Our questions and answers: https://alliance.example/questions').success).toBe(true);
    const refused = said[kind]('Win here: https://prizes.example/now');
    expect(refused.success).toBe(false);
    expect(refused.error?.issues[0]?.message).toContain('prizes.example');
    expect(said[kind]('x'.repeat(1001)).success).toBe(false);
  },
);

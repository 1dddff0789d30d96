import { expect, test } from 'vitest';
import { inviteForm } from '~/sign-on/expert/invite-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { listFormWords } from '~/sign-on/list/list-form.words';

const read = (list: string) =>
  inviteForm(invitationWords('en'), listFormWords('en'), 'https://alliance.example').safeParse({ list });

test('lines without an address are set aside, each of them named, and keep no other expert back', () => {
  const { data } = read('Kadri Tamm <kadri@tartu.example>\nnot an address\n\nivo@sofia.example\nalso none');
  expect(data?.list.invited).toEqual([
    { address: 'kadri@tartu.example', name: 'Kadri Tamm' },
    { address: 'ivo@sofia.example', name: null },
  ]);
  expect(data?.list.setAside).toEqual(['not an address', 'also none']);
});

test('where no line has an address, it is told and nothing is sent', () => {
  expect(read('not an address').error?.issues[0]?.message).toContain('Nothing was sent');
  expect(read(' , ').error?.issues[0]?.message).toContain('Enter at least one email address');
});

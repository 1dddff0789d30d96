import account from './account.json' with { type: 'json' };
import accounts from './accounts.json' with { type: 'json' };
import emails from './emails.json' with { type: 'json' };
import letters from './letters.json' with { type: 'json' };
import organisations from './organisations.json' with { type: 'json' };
import partner from './partner.json' with { type: 'json' };
import platform from './platform.json' with { type: 'json' };
import seal from './seal.json' with { type: 'json' };
import signOn from './sign-on.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

/** French: one file for each room, of which every sentence has its id. */
export const french = {
  messages: {
    ...platform,
    ...ui,
    ...accounts,
    ...account,
    ...organisations,
    ...letters,
    ...signOn,
    ...seal,
    ...partner,
    ...emails,
  },
  /** Sentences that are alike in both languages, and translated all the same. */
  alike: [
    'ui/form.date',
    'ui/frame.name',
    'account/account.deed',
    'emails/from-name.person',
    'emails/from-name.organisation',
    'emails/from-name.both',
    'account/account.organisation',
    'sign-on/letter-to-read.versionIs',
  ],
  /** The pages that speak it whole, by how their addresses begin: a co-signing organisation’s way from invitation to withdrawal, and that of who is named to sign. */
  pages: [
    '/invitations/',
    '/preparations/',
    '/approvals/',
    '/endorsements/',
    '/withdrawals/',
    '/changes/',
    '/co-sign/',
    '/experts/',
    '/stop/',
    '/sign-in',
    '/memberships/',
  ],
};

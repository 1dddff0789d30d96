import SignIn, { subject } from '@emails/sign-in';
import { settings } from '~/platform/installation/settings.server';
import { firstLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { codeFor, tokenFor } from '~/platform/request/token.server';
import { database } from '../platform/database/database.server';
import { sender } from '../platform/mailer/sender.server';
import { agentSaid } from './agent.words';

/** The mails of this room: the link to sign in, while it still opens. */
export const accountNotices: NoticeWriters = {
  'sign-in': async (id) => {
    const asked = await database().signIn.findUnique({ where: { id } });
    if (!asked || asked.usedAt || asked.expiresAt <= new Date()) return null;
    const props = {
      ...sender(asked.language),
      link: `${settings().origin}/sign-in/${tokenFor('sign-in', id)}`,
      code: codeFor(id).replace(/^.../, '$& '),
      browser: agentSaid(asked.agent, isInterfaceLanguage(asked.language) ? asked.language : firstLanguage),
    };
    return { subject: subject(props), mail: <SignIn {...props} /> };
  },
};

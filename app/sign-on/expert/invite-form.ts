import { z } from 'zod';
import { interfaceLanguages } from '~/platform/locale/interface-languages';
import { wordsTypedOrNull } from '../declaration/words-typed';
import { invitationForm } from '../invitation/invitation-form';
import type { InvitationSay } from '../invitation/invitation-form.words';
import type { InviteSay } from './invite-form.words';

/** Whom the lead invites as experts: one or many lines, the language of the mails, and a few words of its own. */
export const inviteForm = (sayList: InvitationSay, say: InviteSay) =>
  z.object({
    list: invitationForm(sayList).shape.list,
    language: z.enum(interfaceLanguages).optional(),
    message: wordsTypedOrNull(say('messageLong')),
  });

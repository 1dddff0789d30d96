import { z } from 'zod';
import { interfaceLanguages } from '~/platform/locale/interface-languages';
import type { InvitationSay } from '../invitation/invitation-form.words';
import { invitationLimits, readInvitationList } from '../invitation/invitation-list';
import { messageTyped } from '../list/list-form';
import type { ListFormSay } from '../list/list-form.words';

/**
 * Whom the lead invites as experts: one or many lines, the language of the mails, and a few words of its own, which may link to its own
 * website only. Lines that cannot be read are set aside; where none can, nothing is sent.
 */
export const inviteForm = (say: InvitationSay, sayMessage: ListFormSay, website: string) =>
  z.object({
    list: z
      .string({ error: say('listMissing') })
      .max(invitationLimits.characters, say('listLong', { most: invitationLimits.characters }))
      .transform((typed, context) => {
        const { invited, faults } = readInvitationList(typed);
        const tell = (message: string) => context.addIssue({ code: 'custom', message });
        if (invited.length === 0) tell(faults.length === 0 ? say('listMissing') : say('noneRead'));
        if (invited.length > invitationLimits.atOnce)
          tell(say('tooMany', { count: invited.length, most: invitationLimits.atOnce }));
        return { invited, setAside: faults.map(({ words }) => words) };
      }),
    language: z.enum(interfaceLanguages).optional(),
    message: messageTyped(sayMessage, website),
  });

import { renderMail } from '@emails/render.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { fromLine } from '~/platform/mailer/mail';
import type { Collected } from '../collected/collected';
import { invitationMail } from '../invitation/invitation-mail.server';
import { currentOpening } from '../opening/openings.server';
import { isUnprintable } from '../preparation/preparation';
import type { JudgedLine } from './judged-line';
import { judgedLines } from './judging.server';
import { spokenLanguage } from './language-label';
import type { ListDeed } from './list-deeds.server';

/** The mail that the first good line of a list would get, with its links left open; null where there is none. */
export async function previewOf({ letter, list, person, at }: ListDeed) {
  const opening = await currentOpening(database(), letter.id, at);
  const lines = await judgedLines(database(), { listId: list.id, letterId: letter.id, leadId: letter.leadId });
  const line = lines.find(({ state }) => state === 'ready');
  const to = line?.addresses.find(({ verdict }) => verdict === 'fresh')?.address;
  if (!opening || !line || !to) return null;
  const language = spokenLanguage(line.language) ?? list.language;
  // Nothing that opens is made before it is sent.
  const { origin } = settings();
  const link = list.collected ? `${origin}/confirmations/…` : `${origin}/invitations/…`;
  const mail = await invitationMail(opening, {
    ...{ language, link, stopLink: `${settings().origin}/stop/…` },
    message: line.message ?? list.message,
    invitedById: person.id,
    collected: collectedOf(line),
  });
  const from = fromLine({ name: mail.fromName ?? '', address: settings().mail.from });
  const { text } = await renderMail(mail.mail);
  return { ...{ from, to, text, language }, replyTo: mail.replyTo ?? '', subject: mail.subject };
}

/** What the mail of a line shows of it; null for a line of whom to invite. */
function collectedOf({ organisation, country, person, collected }: JudgedLine): Collected | null {
  if (!collected) return null;
  const { website, statement, position, logo } = collected;
  const made = logo?.state === 'made' ? { ...logo, pale: false } : null;
  return {
    ...{ organisation, country, person, website, statement, position },
    statementUnused: isUnprintable(statement),
    logo: made,
  };
}

import { tokenFor } from '~/platform/request/token.server';

/** The links of a mail that open something for its reader alone. */
const purposes = ['official-page', 'objection'] as const;
export type OwnLink = (typeof purposes)[number];

/**
 * What stands in a frozen mail where the token of such a link goes: characters of private use, which no field of ours
 * takes. What is stored, queued and backed up therefore opens nothing.
 */
export const placeOf = (link: OwnLink): string => `\uE000${link}\uE001`;

const anyPlace = new RegExp(`\uE000(${purposes.join('|')})\uE001`, 'g');

type Bodies = { readonly text: string; readonly html: string };

const filled = <Mail extends Bodies>(mail: Mail, token: (link: OwnLink) => string): Mail => {
  const whole = (words: string) => words.replaceAll(anyPlace, (_, link: OwnLink) => token(link));
  return { ...mail, text: whole(mail.text), html: whole(mail.html) };
};

/** The mail as it goes out: the same bytes at each try, since a token follows from the message’s id. */
export const withOwnLinks = <Mail extends Bodies>(mail: Mail, messageId: string): Mail =>
  filled(mail, (link) => tokenFor(link, messageId));

/** The mail as anybody but its reader may see it. */
export const withoutOwnLinks = <Mail extends Bodies>(mail: Mail): Mail => filled(mail, () => '…');

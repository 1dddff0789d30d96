import { z } from 'zod';
import { countryOfLabel } from '~/officials/person/country-label';
import { webHost } from '~/platform/address/web-address';
import { interfaceLanguages } from '~/platform/locale/interface-languages';
import { printable } from '~/platform/printable/printable';
import { collectedFields, listFields } from './list-columns';
import type { ListFormSay } from './list-form.words';
import { addressesIn, listLimits } from './list-line';

const line = (most: number, long: string) =>
  z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .normalize('NFC')
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(most, long));

/** One line as it is changed; an address may be missing, and never be none. */
export const lineForm = (say: ListFormSay, website: string) =>
  z.object({
    line: z.uuid(),
    seen: z.coerce.number().int().min(0),
    organisation: line(listLimits.name, say('organisationLong')).refine((name) => !/^[=+@]/.test(name), say('formula')),
    person: line(listLimits.name, say('personLong')),
    address: line(listLimits.address, say('addressMany', { most: listLimits.addresses })).superRefine(
      (typed, context) => {
        const { addresses, unreadable } = addressesIn(typed);
        const [value] = unreadable;
        if (value) context.addIssue({ code: 'custom', message: say('addressUnread', { value: value.slice(0, 80) }) });
        if (addresses.length > listLimits.addresses)
          context.addIssue({ code: 'custom', message: say('addressMany', { most: listLimits.addresses }) });
      },
    ),
    country: line(listLimits.country, say('countryUnread', { value: '…' })).superRefine((value, context) => {
      if (value && !countryOfLabel(value))
        context.addIssue({ code: 'custom', message: say('countryUnread', { value }) });
    }),
    language: z.enum(['', ...interfaceLanguages]).default(''),
    note: line(listLimits.note, say('noteLong')),
    message: messageTyped(say, website),
    /** One of the logos that were collected; none unless told. */
    logo: z
      .union([z.literal(''), z.uuid()])
      .optional()
      .transform((chosen) => chosen || null),
  });

/** What each column holds. */
export const columnsForm = z.object({
  columns: z
    .array(z.enum([...listFields, ...collectedFields, 'none']).default('none'))
    .min(1)
    .max(100),
});

/** A message to every line that has none of its own, and the language of those that name none. */
export const messageForm = (say: ListFormSay, website: string) =>
  z.object({ message: messageTyped(say, website), language: z.enum(interfaceLanguages) });

/** Plain words of the lead to many, in its name; a link only to its own website. Null where nothing was written. */
export const messageTyped = (say: ListFormSay, website: string) =>
  z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{C}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(listLimits.message, say('messageLong')).superRefine(printable))
    .superRefine((words, context) => {
      const own = webHost(website) ?? '';
      const link = linksIn(words).find((each) => !isOn(each, own));
      if (link)
        context.addIssue({ code: 'custom', message: say('linkOfStranger', { link: link.slice(0, 80), host: own }) });
    })
    .transform((words) => words || null);

/** What a mail programme would make a link of: an address with its scheme, or a host with a path or a usual ending. */
function linksIn(words: string): string[] {
  const found = words.match(
    /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|(?<![@\w.-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?/giu,
  );
  return (found ?? []).map((each) => each.replace(/[.,;:!?)\]}»”’"]+$/u, ''));
}

function isOn(link: string, own: string): boolean {
  const host = webHost(link);
  return host !== null && own !== '' && (host === own || host.endsWith(`.${own}`));
}

import type { AppLoadContext } from '@remix-run/node';
import { languagesAt } from './catalogues.server';
import { chosenLanguage } from './chosen-language.server';
import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from './interface-languages';

type Asking = { readonly request: Request; readonly context: AppLoadContext };
type Told = { person?: InterfaceLanguage; link?: InterfaceLanguage };
const told = new WeakMap<object, Told>();

/** Whoever knows better than the browser says so: the setting of the signed-in person, or the language of the mail that held a link. */
export function speakIn(context: AppLoadContext, by: keyof Told, language: string | null): void {
  if (isInterfaceLanguage(language)) told.set(context, { ...told.get(context), [by]: language });
}

/**
 * The language in which the page speaks to who asks, of those it has: the person’s setting, else what was chosen in this browser,
 * else the language of the mail that held the link, else what the browser prefers, else English.
 */
export function languageFor({ request, context }: Asking): InterfaceLanguage {
  const spoken = languagesAt(pathOf(request));
  const { person, link } = told.get(context) ?? {};
  const wished = [person, chosenLanguage(request), link, ...preferred(request)];
  return wished.find((language) => language && spoken.includes(language)) ?? firstLanguage;
}

export const pathOf = (request: Request): string => new URL(request.url).pathname.replace(/\.data$/, '');

/** The languages of Accept-Language that the interface speaks, the best first (RFC 9110, 12.5.4). */
function preferred(request: Request): InterfaceLanguage[] {
  const wished = (request.headers.get('Accept-Language') ?? '').split(',').flatMap((part) => {
    const [tag = '', weight] = part.trim().split(/\s*;\s*q=/i);
    const language = tag.split('-')[0]?.toLowerCase();
    const quality = weight === undefined ? 1 : Number(weight);
    return isInterfaceLanguage(language) && quality > 0 ? [{ language, quality }] : [];
  });
  return wished.sort((one, other) => other.quality - one.quality).map(({ language }) => language);
}

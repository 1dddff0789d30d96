import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { openGraphLocale } from '~/letters/text/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import { arrivalOf } from '~/platform/request/arrival.server';
import { NotFound } from '~/platform/request/not-found';
import { LetterPage, TakenDown } from '~/publication/page/letter-page';
import { words } from '~/publication/page/letter-page.words';
import type { PublicLetter } from '~/publication/page/public-letter';
import { publicLetter } from '~/publication/page/public-letter.server';

export const meta: MetaFunction<typeof loader> = ({ data: letter }) => {
  const say = words(firstLanguage);
  if (letter?.kind !== 'readable') return [{ title: say('takenDownTitle') }, { name: 'robots', content: 'noindex' }];
  const { text, lead, address } = letter;
  return [
    { title: say('title', { title: text.title, lead }) },
    { name: 'description', content: text.askInBrief },
    { tagName: 'link', rel: 'canonical', href: address },
    ...alternates(letter.languages),
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: text.title },
    { property: 'og:description', content: text.askInBrief },
    { property: 'og:url', content: address },
    { property: 'og:locale', content: openGraphLocale(text.language) },
    ...letter.languages
      .filter(({ code }) => code !== text.language)
      .map(({ code }) => ({ property: 'og:locale:alternate', content: openGraphLocale(code) })),
  ];
};

/** The addresses of the letter in its languages, where it has more than one; the authentic text for all others. */
const alternates = (languages: PublicLetter['languages']) =>
  languages.length < 2
    ? []
    : languages.flatMap(({ code, authentic, address: href }) => [
        { tagName: 'link', rel: 'alternate', hrefLang: code, href },
        ...(authentic ? [{ tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href }] : []),
      ]);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const letter = await publicLetter(params['slug'] ?? '', await arrivalOf(context), params['language']);
  if (!letter) throw new NotFound();
  if (params['language'] && letter.kind === 'readable' && letter.text.authentic) throw redirect(letter.path, 301);
  return letter.kind === 'readable' ? letter : data(letter, { status: 410 });
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function Letter() {
  const letter = useLoaderData<typeof loader>();
  return letter.kind === 'readable' ? <LetterPage letter={letter} /> : <TakenDown {...letter} />;
}

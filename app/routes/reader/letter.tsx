import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notThere } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/arrival.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { LetterPage } from '~/publication/letter-page';
import { words } from '~/publication/letter-page.words';
import { publicLetter } from '~/publication/public-letter.server';
import { TakenDown } from '~/publication/taken-down';

export const meta: MetaFunction<typeof loader> = ({ data: letter }) => {
  const say = words(firstLanguage);
  if (letter?.kind !== 'readable') return [{ title: say('takenDownTitle') }, { name: 'robots', content: 'noindex' }];
  const { text, lead, address } = letter;
  return [
    { title: say('title', { title: text.title, lead }) },
    { name: 'description', content: text.askInBrief },
    { tagName: 'link', rel: 'canonical', href: address },
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: text.title },
    { property: 'og:description', content: text.askInBrief },
    { property: 'og:url', content: address },
    { property: 'og:locale', content: text.language },
  ];
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const letter = await publicLetter(params['slug'] ?? '', await arrivalOf(context));
  if (!letter) throw notThere();
  return letter.kind === 'readable' ? letter : data(letter, { status: 410 });
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function Letter() {
  const letter = useLoaderData<typeof loader>();
  return letter.kind === 'readable' ? <LetterPage letter={letter} /> : <TakenDown {...letter} />;
}

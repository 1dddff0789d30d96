import { firstLanguage, sentences } from '~/platform/locale/sentences';

const words = sentences('staff/sources', {
  'ep-full-list': 'Parliament, full list',
  'ep-term-directory': 'Parliament, list for a parliamentary term',
  'ep-open-data': 'Parliament, open data',
  'ep-api': 'Parliament, API',
  'uk-members': 'UK Parliament, members',
  'by-hand': 'Added manually',
  table: 'A table',
});
const named = [
  'ep-full-list',
  'ep-term-directory',
  'ep-open-data',
  'ep-api',
  'uk-members',
  'by-hand',
  'table',
] as const;

/** What a source is called on the staff’s pages; a table by the name that it was given. */
export function sourceName(source: string): string {
  const known = named.find((each) => each === source);
  return known ? words(firstLanguage)(known) : source.replace(/^table:/, '');
}

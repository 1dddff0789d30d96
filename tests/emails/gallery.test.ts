import { expect, test } from 'vitest';
import { previews } from '../../emails/preview';
import { gallery, galleryPage } from '../../tools/gallery';

test('the gallery shows every mail in each language that it has, with its envelope, at two widths and as text', async () => {
  const mails = await gallery();
  const languages = (name: string) => mails.flatMap((mail) => (mail.name === name ? [mail.language] : []));
  expect([...new Set(mails.map(({ name }) => name))]).toEqual(previews.map(({ name }) => name));
  expect(languages('invitation')).toEqual(['en', 'fr']);
  expect(languages('review-request')).toEqual(['en']);
  expect(languages('letter-to-official').length).toBeGreaterThan(23);
  const page = galleryPage(mails);
  expect(page.match(/<iframe /g)).toHaveLength(mails.length * 2);
  expect(page.match(/<pre /g)).toHaveLength(mails.length);
  expect(page).toContain('<dd>Margarete Albrecht, Alliance for Child Safety Online via Undersigned</dd>');
  expect(page).toContain('<dd>policy@childsafety.example</dd>');
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Replies } from '~/publication/page/letter-page';
import type { PublicLetter } from '~/publication/page/public-letter';

const reply = {
  official: 'Mira Example',
  institution: 'European Parliament',
  at: new Date('2026-11-20T10:00:00Z'),
  kind: 'reply',
  sense: 'position',
  words: 'We support it.',
  language: 'en',
} as const;
const shown = (entered: boolean) => {
  const letter = { replies: [{ ...reply, entered }], lead: 'Alliance', timeZone: 'Europe/Brussels' };
  return renderToStaticMarkup(<Replies letter={letter as unknown as PublicLetter} />);
};

test('what the lead entered as an answer is shown as that, and what the official gave is not', () => {
  expect(shown(true)).toContain('Alliance entered this answer, which it received directly.');
  expect(shown(false)).toContain('We support it.');
  expect(shown(false)).not.toContain('entered this');
});

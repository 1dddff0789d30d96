import { UNSAFE_ErrorResponseImpl as Thrown } from '@remix-run/router';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FaultPage, faultTitle } from '~/ui/frame/fault-page';

const shown = (thrown: unknown) => renderToStaticMarkup(<FaultPage thrown={thrown} back="/desk/letters/7" />);

describe('what was thrown', () => {
  it('is a refusal with its sentence and the way back', () => {
    const page = shown(new Thrown(409, '', { refusal: 'The letter is closed.' }));
    expect(page).toContain('The letter is closed.');
    expect(page).toContain('href="/desk/letters/7"');
  });

  it('is a page that was not found, without saying whether there ever was one', () => {
    expect(shown(new Thrown(404, '', ''))).toContain('Page not found');
  });

  it('has its heading as the title of the page', () => {
    expect(faultTitle(new Thrown(404, '', ''), 'en')).toBe('Page not found');
  });

  it.each([new Error('SELECT secret'), new Thrown(500, '', 'SELECT secret'), 'SELECT secret', null])(
    'never shows what a fault says of itself',
    (thrown) => {
      const page = shown(thrown);
      expect(page).toContain('Something went wrong');
      expect(page).not.toContain('secret');
    },
  );
});

import { Compare } from '@emails/parts/compare';
import { renderMail } from '@emails/render.server';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ComparisonView } from '~/letters/shown/comparison-view';
import { comparison } from '~/letters/text/comparison';
import { comparedForMail } from '~/sign-on/change/compared-mail.server';
import { someText } from '../../setup/letters';

const former = { parts: { ...someText, body: '## What we ask\n\nRead `COM(2022) 209` first.' } };
const present = { parts: { ...someText, body: '### What we ask\n\nRead `COM(2022) 209 final` first.' } };
const places = comparison(former.parts, present.parts);

describe('a comparison shows what a reader of the letter sees', () => {
  it('on the page: headings as headings, said to those who hear it, and code as code', () => {
    const html = renderToStaticMarkup(<ComparisonView places={places} language="en" />);
    expect(html).toContain('as-heading-2');
    expect(html).toContain('as-heading-3');
    expect(html).toContain('Heading:');
    expect(html).toMatch(/<ins>.*<code>final <\/code><\/ins>/);
    expect(html).not.toMatch(/[#`]/);
  });

  it('in the mail and its plain text', async () => {
    const compared = comparedForMail({ former, present } as Parameters<typeof comparedForMail>[0], 'en');
    const { html, text } = await renderMail(<Compare {...compared} language="en" />);
    expect(html).toContain('font-family:monospace');
    for (const shown of [text, html.replaceAll(/<[^>]*>|&#x?\w+;/g, '')]) {
      expect(shown).toContain('What we ask');
      expect(shown).not.toMatch(/`|##/);
    }
  });
});

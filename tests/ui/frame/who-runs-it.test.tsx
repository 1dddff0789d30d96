import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { frameOf } from '~/accounts/frame.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { sender } from '~/platform/mailer/sender.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { SiteFrame } from '~/ui/frame/site-frame';

const letter = { request: new Request('http://localhost/letters/safe-harbours') } as Arriving;
const footShown = async () => renderToStaticMarkup(<SiteFrame frame={await frameOf(letter)}>The letter</SiteFrame>);

function runBy(name: string, contact = ''): void {
  Object.assign(process.env, { OPERATOR_NAME: name, OPERATOR_CONTACT: contact, ORIGIN: 'https://letters.example.org' });
  forgetSettings();
}
afterEach(() => runBy(''));

describe('who runs the service', () => {
  it('stands at the foot of every page, with a mail address', async () => {
    runBy('Harbour & Foundation', 'letters@Harbour.example');
    const page = await footShown();
    expect(page).toContain('Undersigned at letters.example.org is run by Harbour &amp; Foundation.');
    expect(page).toContain('href="mailto:letters@harbour.example"');
  });

  it('or with a web address', async () => {
    runBy('Harbour Foundation', 'https://harbour.example/contact');
    expect(await footShown()).toContain('href="https://harbour.example/contact"');
  });

  it('is not said where nobody said it', async () => {
    runBy('', 'letters@harbour.example');
    expect(await footShown()).not.toContain('is run by');
    expect(sender()).not.toHaveProperty('runBy');
  });

  it('is told to every mail', () => {
    runBy('Harbour Foundation', 'letters@harbour.example');
    expect(sender()).toMatchObject({ runBy: { name: 'Harbour Foundation', contact: 'letters@harbour.example' } });
  });
});

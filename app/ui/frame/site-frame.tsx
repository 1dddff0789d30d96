import type { ReactNode } from 'react';
import { TextButton } from '../part/button';
import { useWords } from '../part/language';
import type { Frame, Viewer } from './frame';
import { words } from './frame.words';
import { LanguageChoice } from './language-choice';
import { SealMark } from './seal-mark';

/** What stands around every page: skip link, banner of the demonstration, header, content, footer. */
export function SiteFrame({ frame, children }: { frame: Frame; children: ReactNode }) {
  const say = useWords(words);
  return (
    <>
      <a className="skip-link" href="#content">
        {say('skip')}
      </a>
      {frame.demonstration ? <DemonstrationBanner mailbox={frame.mailbox} /> : null}
      <header className="site-header">
        <div className="within">
          <a className="wordmark" href="/">
            <SealMark />
            {say('name')}
          </a>
          <SiteNavigation viewer={frame.viewer} />
          {frame.languages ? <LanguageChoice languages={frame.languages} /> : null}
        </div>
      </header>
      <main id="content" className="within" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter>{frame.runBy ? <RunBy {...frame.runBy} /> : null}</SiteFooter>
    </>
  );
}

function DemonstrationBanner({ mailbox }: { mailbox: string | null }) {
  const say = useWords(words);
  return (
    <aside className="demonstration" aria-label={say('banner')}>
      <p className="within">
        <strong>{say('demonstrationMark')}</strong> {say('demonstration')}{' '}
        {mailbox ? <a href={mailbox}>{say('mailbox')}</a> : null}
      </p>
    </aside>
  );
}

function SiteNavigation({ viewer }: { viewer: Viewer | null }) {
  const say = useWords(words);
  return (
    <nav className="site-navigation" aria-label={say('navigation')}>
      <ul>
        <li>{viewer ? <a href="/desk">{say('desk')}</a> : <a href="/verify">{say('verify')}</a>}</li>
        {viewer ? (
          <li>
            <a href="/organisations">{say('organisations')}</a>
          </li>
        ) : null}
        {viewer?.staff ? (
          <li>
            <a href="/staff">{say('staff')}</a>
          </li>
        ) : null}
        <li>
          {viewer ? (
            <a className="who" href="/account">
              {say('account', { name: viewer.name })}
            </a>
          ) : (
            <a href="/sign-in">{say('signIn')}</a>
          )}
        </li>
        {viewer ? (
          <li>
            <form method="post" action="/sign-out">
              <TextButton>{say('signOut')}</TextButton>
            </form>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function SiteFooter({ children }: { children: ReactNode }) {
  const say = useWords(words);
  return (
    <footer className="site-footer">
      <div className="within">
        <p>{say('about')}</p>
        {children}
        <nav aria-label={say('footer')}>
          <ul>
            <li>
              <a href="/verify">{say('verify')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function RunBy({ name, contact, host }: NonNullable<Frame['runBy']>) {
  const say = useWords(words);
  return (
    <p>
      {say('runBy', { service: say('name'), host, name })}{' '}
      {contact ? <a href={/^https?:/.test(contact) ? contact : `mailto:${contact}`}>{contact}</a> : null}
    </p>
  );
}

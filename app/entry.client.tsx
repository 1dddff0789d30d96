import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { LanguageProvider, languageOfPage } from './ui/part/language';

/**
 * Remix suspends the whole page until its state is read, and React gives up a page on which somebody types in that moment
 * (its error 345). So the state is read first, by the promise that Remix throws, and then the page comes alive.
 */
async function stateIsRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}

const language = languageOfPage();
await stateIsRead();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <LanguageProvider language={language}>
        <RemixBrowser />
      </LanguageProvider>
    </StrictMode>,
  );
});

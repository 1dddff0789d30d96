import { useLanguage, useWords } from '~/ui/part/language';
import type { Dropped } from './dropped';
import { words } from './paste.words';

/** What the last paste left out; null before any. Told to those who hear the page. */
export function PastedInWords({ dropped }: { dropped: readonly Dropped[] | null }) {
  const say = useWords(words);
  const list = new Intl.ListFormat(useLanguage());
  const what = list.format((dropped ?? []).map((kind) => say(kind)));
  return (
    <p className="field-hint" role="status">
      {dropped === null ? '' : what ? say('lacking', { what }) : say('whole')}
    </p>
  );
}

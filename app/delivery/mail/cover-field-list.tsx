import { useEffect, useState } from 'react';
import { Facts } from '~/ui/part/facts';
import { useWords } from '~/ui/part/language';
import { type CoverField, coverFields } from './cover-field';
import { words } from './cover-field-list.words';

/** The fields that a cover text can hold, with what each says; with script, each is inserted by its button. */
export function CoverFieldList({ form }: { form: string }) {
  const say = useWords(words);
  const last = useLastField(form);
  return (
    <section aria-labelledby="cover-fields">
      <h2 id="cover-fields">{say('title')}</h2>
      <p>{say('intro')}</p>
      <Facts
        facts={coverFields.map((field) => [
          last ? (
            <button key={field} type="button" className="text-button" onClick={() => insert(last(), field)}>
              {say('insert', { field: `{${field}}` })}
            </button>
          ) : (
            <code key={field}>{`{${field}}`}</code>
          ),
          say(field),
        ])}
      />
    </section>
  );
}

type Typed = HTMLInputElement | HTMLTextAreaElement;
const isTyped = (element: unknown): element is Typed =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  ['subject', 'coverText'].includes(element.name);

/** Where the person typed last, the cover text to begin with; null until the page runs. */
function useLastField(form: string): (() => Typed | null) | null {
  const [last, setLast] = useState<(() => Typed | null) | null>(null);
  useEffect(() => {
    let typed: Typed | null = null;
    const note = ({ target }: FocusEvent) => {
      if (isTyped(target)) typed = target;
    };
    document.addEventListener('focusin', note);
    setLast(() => () => typed ?? document.querySelector<HTMLTextAreaElement>(`#${form} textarea`));
    return () => document.removeEventListener('focusin', note);
  }, [form]);
  return last;
}

function insert(into: Typed | null, field: CoverField): void {
  if (!into) return;
  const { selectionStart: start, selectionEnd: end, value } = into;
  into.setRangeText(`{${field}}`, start ?? value.length, end ?? value.length, 'end');
  into.dispatchEvent(new Event('input', { bubbles: true }));
  into.focus();
}

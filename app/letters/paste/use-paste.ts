import { type ClipboardEvent, useState } from 'react';
import type { Dropped } from './dropped';
import { pastedText } from './pasted-text';

/**
 * Takes what is pasted into the letter’s body as the Markdown of a letter; what reads HTML is loaded at the first paste. Undoing is the
 * browser’s own, since the words are inserted as if typed.
 * @returns what to do when something is pasted into a field, and what was left out the last time; null before any
 */
export function usePaste() {
  const [dropped, setDropped] = useState<readonly Dropped[] | null>(null);
  const onPaste = async (event: ClipboardEvent<HTMLElement>) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || field.name !== 'body') return;
    const [html, text] = [event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain')];
    const firstNote = highestNote(field.value) + 1;
    if (saysMore(html)) {
      event.preventDefault();
      const pasted = await readHtml(html, firstNote);
      insert(field, pasted?.markdown ?? text);
      setDropped(pasted?.dropped ?? []);
      return;
    }
    const markdown = pastedText(text, firstNote);
    if (markdown === null) return;
    event.preventDefault();
    insert(field, markdown);
    setDropped([]);
  };
  return { onPaste, dropped };
}

/** Whether there is more in it than words: an editor of code gives its lines as HTML, too. */
const saysMore = (html: string) => /<(?:p|h[1-6]|li|table|blockquote|strong|b|em|i|a|div|br|img)[\s>]/i.test(html);

/** Null where the reader could not be loaded, or could not read it: the words are still there. */
async function readHtml(html: string, firstNote: number) {
  try {
    const { pastedHtml } = await import('./pasted-html');
    return pastedHtml(html, firstNote);
  } catch {
    return null;
  }
}

const highestNote = (body: string) =>
  Math.max(0, ...[...body.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)));

/** Puts Markdown where the caret is; of several blocks, each stands apart from what is around. */
function insert(field: HTMLTextAreaElement, markdown: string): void {
  const { value, selectionStart, selectionEnd } = field;
  const blocks = markdown.includes('\n') || /^(?:#|- |\d+\. |> )/.test(markdown);
  const before =
    blocks && /[^\n]\n?$/.test(value.slice(0, selectionStart)) ? apart(value.slice(0, selectionStart), /\n$/) : '';
  const after = blocks && /^\n?[^\n]/.test(value.slice(selectionEnd)) ? apart(value.slice(selectionEnd), /^\n/) : '';
  field.focus();
  // The one way to insert that the browser can undo; it tells the form as typing does.
  if (document.execCommand('insertText', false, before + markdown + after)) return;
  field.setRangeText(before + markdown + after, selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const apart = (side: string, hasBreak: RegExp) => (hasBreak.test(side) ? '\n' : '\n\n');

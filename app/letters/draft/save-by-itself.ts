import { type RefObject, useEffect, useRef, useState } from 'react';

/** What became of the last attempt to save by itself. */
export type Saving =
  | { readonly state: 'untouched' | 'unsaved' | 'saving' | 'conflict' | 'malformed' | 'signedOut' | 'away' }
  | { readonly state: 'saved'; readonly at: Date; readonly counter: number };

/** How long nobody types before a draft is saved, in milliseconds. */
const pause = 1_000;
const reasons: Readonly<Record<number, 'conflict' | 'malformed' | 'signedOut'>> = {
  401: 'signedOut',
  409: 'conflict',
  422: 'malformed',
};

/**
 * Saves a form to an address a second after the last change, one save at a time. The form’s own button goes on working:
 * it waits for a save under way. Without script nothing happens.
 * @param first the counter at which the text was read
 * @returns what became of the last attempt, and the counter for the form’s `counter` field
 */
export function useSaveByItself(form: RefObject<HTMLFormElement>, to: string, first: number, enabled: boolean) {
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const [counter, setCounter] = useState(first);
  const under = useRef<Promise<void> | null>(null);

  useEffect(() => {
    const element = form.current;
    if (!element || !enabled) return;
    let timer: number | undefined;
    let changed = false;
    const save = () => {
      if (under.current) return;
      changed = false;
      setSaving({ state: 'saving' });
      under.current = post(element, to).then((outcome) => {
        under.current = null;
        if (outcome.state === 'saved') keepCounter(element, outcome.counter, setCounter);
        setSaving(changed ? { state: 'unsaved' } : outcome);
        if (changed && (outcome.state === 'saved' || outcome.state === 'away')) later();
      });
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, pause);
    };
    const onInput = () => {
      changed = true;
      setSaving((now) => (now.state === 'conflict' ? now : { state: 'unsaved' }));
      later();
    };
    const onSubmit = (event: SubmitEvent) => {
      window.clearTimeout(timer);
      changed = false;
      if (!under.current) return;
      event.preventDefault();
      under.current.then(() => element.requestSubmit(event.submitter));
    };
    const onLeave = () => {
      if (changed && !under.current) navigator.sendBeacon(to, new FormData(element));
      changed = false;
    };
    element.addEventListener('input', onInput);
    element.addEventListener('submit', onSubmit);
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('input', onInput);
      element.removeEventListener('submit', onSubmit);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [form, to, enabled]);

  return { saving, counter };
}

/** In the field at once, since a waiting button may send the form before React has rendered. */
function keepCounter(form: HTMLFormElement, counter: number, tell: (counter: number) => void): void {
  const field = form.elements.namedItem('counter');
  if (field instanceof HTMLInputElement) field.value = String(counter);
  tell(counter);
}

async function post(form: HTMLFormElement, to: string): Promise<Saving> {
  try {
    const answer = await fetch(to, { method: 'POST', body: new FormData(form), redirect: 'error' });
    const reason = reasons[answer.status];
    if (reason) return { state: reason };
    if (!answer.ok) return { state: 'away' };
    const saved = (await answer.json()) as { counter: number; savedAt: string };
    return { state: 'saved', at: new Date(saved.savedAt), counter: saved.counter };
  } catch {
    return { state: 'away' };
  }
}

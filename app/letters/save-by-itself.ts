import { type RefObject, useEffect, useRef, useState } from 'react';

/** What became of the last attempt to save by itself. */
export type Saving =
  | { readonly state: 'untouched' | 'unsaved' | 'saving' | 'conflict' | 'malformed' | 'signedOut' | 'away' }
  | { readonly state: 'saved'; readonly at: Date };

/** How long nobody types before a draft is saved, in milliseconds. */
const pause = 1_000;
const reasons: Readonly<Record<number, 'conflict' | 'malformed' | 'signedOut'>> = {
  401: 'signedOut',
  409: 'conflict',
  422: 'malformed',
};

/**
 * Saves a form to an address a second after the last change, one save at a time, and puts the new counter into its
 * `counter` field. The form’s own button goes on working: it waits for a save under way. Without script nothing happens.
 */
export function useSaveByItself(form: RefObject<HTMLFormElement>, to: string, enabled: boolean): Saving {
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
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

  return saving;
}

async function post(form: HTMLFormElement, to: string): Promise<Saving> {
  try {
    const answer = await fetch(to, { method: 'POST', body: new FormData(form), redirect: 'error' });
    const reason = reasons[answer.status];
    if (reason) return { state: reason };
    if (!answer.ok) return { state: 'away' };
    const saved = (await answer.json()) as { counter: number; savedAt: string };
    const counter = form.elements.namedItem('counter');
    if (counter instanceof HTMLInputElement) counter.value = String(saved.counter);
    return { state: 'saved', at: new Date(saved.savedAt) };
  } catch {
    return { state: 'away' };
  }
}

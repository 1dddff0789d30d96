import type { TextParts } from '../text/text';
import { partsInFields } from './edit-form';

/** What an action that could not save gave back: the parts as typed, and the counter at which they were read. */
export type TypedDraft = { readonly parts: TextParts; readonly counter: number };

type Reply = { readonly initialValue?: Record<string, unknown> | null } | null | undefined;

/** Reads what was typed out of the reply of a form; null where the form was not given back. */
export function typedDraft(reply: Reply): TypedDraft | null {
  const typed = reply?.initialValue;
  if (!typed) return null;
  const asks = Array.isArray(typed['asks']) ? typed['asks'] : [];
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const field = (name: string) => {
    const row = /^asks\[(\d+)\]$/.exec(name)?.[1];
    return text(row === undefined ? typed[name] : asks[Number(row)]);
  };
  return { parts: partsInFields(field), counter: Number(text(typed['counter'])) || 0 };
}

/** What was typed at the parts of a translation that could not be saved, out of the reply of its form; null without one. */
export function typedWords(reply: Reply, parts: number) {
  const typed = reply?.initialValue;
  if (!typed) return null;
  const list = Array.isArray(typed['words']) ? typed['words'] : [];
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    counter: Number(text(typed['counter'])) || 0,
    words: Array.from({ length: parts }, (_, place) => text(list[place])),
    shortTitle: text(typed['shortTitle']),
    place: text(typed['place']),
  };
}

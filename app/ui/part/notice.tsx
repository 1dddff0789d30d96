import type { ReactNode } from 'react';
import { useWords } from './language';
import { words } from './notice.words';

export type NoticeKind = 'success' | 'warning' | 'error' | 'note';
const mark: Record<NoticeKind, string> = { success: '✓', warning: '!', error: '✕', note: '§' };

/** Something the reader should know, with a mark and a word, never by colour alone. Successes and errors are announced. */
export function Notice({
  kind = 'note',
  finding = false,
  children,
}: {
  kind?: NoticeKind;
  /** True where nothing was done: the sentence says what was found, and carries the word itself. */
  finding?: boolean;
  children: ReactNode;
}) {
  const say = useWords(words);
  const announced = kind === 'error' ? { role: 'alert' } : kind === 'success' ? { role: 'status' } : {};
  return (
    <div className={`notice notice-${kind}`} {...announced}>
      <span className="notice-mark" aria-hidden="true">
        {mark[kind]}
      </span>
      <div>
        {kind === 'note' || finding ? null : <strong className="notice-word">{say(kind)} </strong>}
        {children}
      </div>
    </div>
  );
}

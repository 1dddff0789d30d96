import type { ReactNode } from 'react';

/** `done` and `open` are said by a mark and a word; `waiting` is for somebody else to do. */
type TaskState = 'done' | 'open' | 'waiting';
const mark: Record<TaskState, string> = { done: '✓', open: '!', waiting: '…' };

export type Task = {
  readonly name: string;
  /** Where it is done or changed; none where there is nothing to do. */
  readonly to?: string | undefined;
  readonly state: TaskState;
  readonly word: string;
  readonly value?: ReactNode;
};

/** What a piece of work consists of, line by line: what is ready, what is to do, what waits for somebody else. */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  return (
    <ul className="task-list" aria-label={label}>
      {tasks.map(({ name, to, state, word, value }) => (
        <li key={name}>
          {to ? <a href={to}>{name}</a> : <span className="task-name">{name}</span>}
          <span className={`task-state task-${state}`}>
            <span aria-hidden="true">{mark[state]}</span> {word}
          </span>
          {value ? <span className="task-value">{value}</span> : null}
        </li>
      ))}
    </ul>
  );
}

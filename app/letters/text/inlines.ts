import { normalText } from './normal-form';
import type { Inline } from './tree';

/**
 * One spelling of a run: empty inlines gone, neighbouring words joined, white space that nothing shows (a wrapped line
 * is a space) made one space, none at the ends of a block.
 */
export function tidyBlock(inlines: readonly Inline[]): Inline[] {
  const run = [...tidyRun(inlines)];
  while (run.length > 0 && !trimStart(run)) run.shift();
  while (run.length > 0 && !trimEnd(run)) run.pop();
  return run;
}

/** The same for a run within a block, whose ends keep their space. */
export function tidyRun(inlines: readonly Inline[]): Inline[] {
  const run: Inline[] = [];
  for (const inline of inlines) {
    const last = run.at(-1);
    if (inline.type === 'text' && last?.type === 'text') run[run.length - 1] = words(last.text + inline.text);
    else if (inline.type === 'text') run.push(words(inline.text));
    else if (!isEmpty(inline)) run.push(inline);
  }
  return run.filter((inline) => !isEmpty(inline));
}

const words = (text: string): Inline => ({ type: 'text', text: normalText(text).replace(/[ \t\n]+/g, ' ') });

function isEmpty(inline: Inline): boolean {
  if ('children' in inline) return inline.children.length === 0;
  return (inline.type === 'text' || inline.type === 'code') && inline.text === '';
}

/** Whether the run now begins with something that is seen. */
function trimStart(run: Inline[]): boolean {
  const first = run[0];
  if (first?.type === 'text') run[0] = { type: 'text', text: first.text.replace(/^ /, '') };
  return first?.type !== 'break' && !isEmpty(run[0] as Inline);
}

function trimEnd(run: Inline[]): boolean {
  const last = run.at(-1);
  if (last?.type === 'text') run[run.length - 1] = { type: 'text', text: last.text.replace(/ $/, '') };
  return last?.type !== 'break' && !isEmpty(run.at(-1) as Inline);
}

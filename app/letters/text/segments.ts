import { isTooIntricate, parseMarkdown } from './markdown';
import { normalText } from './normal-form';

/**
 * The source of a body cut where its top-level blocks and its footnotes begin and end, in the order in which they were
 * typed; joined by blank lines it reads as before. Never throws.
 */
export function segmentsOf(body: string): string[] {
  const source = normalText(body);
  if (isTooIntricate(source)) return source.split(/\n[ \t]*\n/).filter((part) => part.trim() !== '');
  return parseMarkdown(source).children.flatMap(({ position }) => {
    const [from, to] = [position?.start.offset, position?.end.offset];
    return from === undefined || to === undefined ? [] : [source.slice(from, to)];
  });
}

/** The body that segments make. */
export const bodyOf = (segments: readonly string[]): string => segments.join('\n\n');

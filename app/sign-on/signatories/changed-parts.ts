import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { list } from '~/platform/locale/sentences';
import { words } from './printed-line.words';

/** What of a line can be printed otherwise; the logo by what names it. */
export type LineParts = {
  readonly name: string;
  readonly country: string;
  readonly logo: string | null;
  readonly statement: string | null;
  readonly reservation: string | null;
};
const parts = ['name', 'country', 'logo', 'statement', 'reservation'] as const;

/** Which parts of a line are printed otherwise than in another one. */
export const changedParts = (former: LineParts, line: LineParts) => parts.filter((part) => former[part] !== line[part]);

/** The same in a sentence: of what is to change, or did. */
export function changesInWords(
  when: 'changes' | 'changed',
  { former, line }: { former: LineParts; line: LineParts },
  language: InterfaceLanguage,
): string {
  const say = words(language);
  return say(when, { parts: list(changedParts(former, line).map((part) => say(`part ${part}`))) });
}

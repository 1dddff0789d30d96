import type { ReactElement } from 'react';
import { render, toPlainText } from 'react-email';

/** A module of this folder: the sight, and the subject that goes with it. */
export type Template<Props> = {
  readonly default: (props: Props) => ReactElement;
  readonly subject: (props: Props) => string;
};

export type WrittenMail = { readonly subject: string; readonly html: string; readonly text: string };

/** The mail in both forms. The text is made from the HTML, so that neither says more than the other. */
export async function renderMail(element: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(element);
  return { html, text: `${toPlainText(html, plainOf(html)).trim()}\n` };
}

/** Subject, HTML and text of a mail: `writtenMail(signIn, props)` with `import * as signIn from '@emails/sign-in'`. */
export async function writtenMail<Props>(template: Template<Props>, props: Props): Promise<WrittenMail> {
  const subject = template.subject(props).replaceAll(/\s+/g, ' ').trim();
  return { subject, ...(await renderMail(template.default(props))) };
}

/** The part of html-to-text’s builder that a formatter uses here; the package brings no types. */
type Builder = {
  openBlock(options: { leadingLineBreaks: number }): void;
  closeBlock(options: { trailingLineBreaks: number }): void;
  addInline(words: string, options?: { noWordTransform: boolean }): void;
  addLineBreak(): void;
};
type Marked = { children: readonly unknown[]; attribs: Readonly<Record<string, string>> };

/** French parts a colon from its word, by a space at which no line breaks. */
const colonOf = (html: string): string => (/<html[^>]*\slang="fr"/.test(html) ? '\u00a0:' : ':');

/** Words between two marks, so that what an element says by its look is said in plain text, too. */
const between =
  (before: string, after: string) =>
  (element: Marked, walk: (children: readonly unknown[], builder: Builder) => void, builder: Builder) => {
    builder.addInline(before, { noWordTransform: true });
    walk(element.children, builder);
    builder.addInline(after, { noWordTransform: true });
  };

const plainOf = (html: string) => ({
  wordwrap: false,
  formatters: {
    gone: between('[-', '-]'),
    came: between('[+', '+]'),
    // A button becomes its words, a colon, and the address on a line of its own.
    deed(element: Marked, walk: (children: readonly unknown[], builder: Builder) => void, builder: Builder) {
      builder.openBlock({ leadingLineBreaks: 2 });
      walk(element.children, builder);
      builder.addInline(colonOf(html));
      builder.addLineBreak();
      builder.addInline(element.attribs.href ?? '', { noWordTransform: true });
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
  },
  selectors: [
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'a', options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true } },
    { selector: 'a.deed', format: 'deed' },
    { selector: 'del', format: 'gone' },
    { selector: 'ins', format: 'came' },
    { selector: 'hr', options: { length: 3 } },
  ],
});

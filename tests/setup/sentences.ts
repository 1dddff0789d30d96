import ts from 'typescript';
import { sourcesBelow } from './imports';

export type Spoken = { readonly path: string; readonly key: string; readonly says: string };

/** What the sealed PDF prints, and the mail to officials in other languages than English: words of their own. */
const apart = /sheet-words|sheet\.words|typography|letter-words\/(?!en\.)/;

/** Every English sentence of the pages and mails: what is declared as one, what a file of words holds, and plain refusals. */
export const spokenSentences = (): Spoken[] =>
  ['app', 'emails', 'server']
    .flatMap(sourcesBelow)
    .filter(({ path }) => !apart.test(path))
    .flatMap(({ path, text }) => sentencesIn(path, text));

export function sentencesIn(path: string, text: string): Spoken[] {
  const found: Spoken[] = [];
  const visit = (node: ts.Node, spoken: boolean): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer) && spoken)
      found.push({ path, key: node.name.getText(), says: node.initializer.text });
    if (ts.isNewExpression(node) && node.expression.getText() === 'Refusal')
      for (const said of node.arguments ?? [])
        if (ts.isStringLiteralLike(said)) found.push({ path, key: 'Refusal', says: said.text });
    const declares = ts.isCallExpression(node) && node.expression.getText() === 'sentences';
    ts.forEachChild(node, (child) => visit(child, spoken || declares));
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), /\.words\.tsx?$/.test(path));
  return found;
}

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

/** A piece of an address says nothing. */
const letters = /^(?!\s*\/).*\p{L}{2}/su;
const beginsAsSentence = /^\p{Lu}\p{Ll}+(’\p{Ll}+)? \p{L}/u;

/** What a page or mail says without an id: text written between its tags, or given to one of its parts. */
export function saidWithoutId(path: string, text: string): Spoken[] {
  const found: Spoken[] = [];
  const add = (says: string, key: string) => found.push({ path, key, says: says.trim() });
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && letters.test(node.text) && !isCode(node.parent)) add(node.text, 'text');
    if (ts.isStringLiteralLike(node)) {
      const holder = holderOf(node);
      if (holder && ts.isJsxAttribute(holder) && beginsAsSentence.test(node.text))
        add(node.text, holder.name.getText());
      if (holder && !ts.isJsxAttribute(holder) && letters.test(node.text)) add(node.text, 'text');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const wholeSentence = /^\p{Lu}\p{Ll}*(’\p{Ll}+)? .*[.:]$/su;
/** What only whoever runs the installation reads, in a terminal or a log: faults, and what the log is told. */
const forOperators = /^(log\.\w+|console\.\w+|\w*(Error|Fault))$/;

/** A whole sentence in code: in no set of sentences, and told neither as a fault nor in the log. */
export function saidInCode(path: string, text: string): Spoken[] {
  const found: Spoken[] = [];
  const visit = (node: ts.Node): void => {
    const calls = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText() : '';
    if (calls === 'sentences' || forOperators.test(calls)) return;
    const says = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? withGaps(node) : '';
    if (wholeSentence.test(says)) found.push({ path, key: 'code', says });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

const withGaps = ({ head, templateSpans }: ts.TemplateExpression): string =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('X');

/** Where a literal is put as it is, or as one of two: between tags, or as an attribute. */
function holderOf(node: ts.Node): ts.Node | undefined {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return parent;
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? parent.parent : parent;
  const chooses = ts.isConditionalExpression(parent) && parent.condition !== node;
  const binary = ts.isBinaryExpression(parent) && /^(\|\||&&|\?\?)$/.test(parent.operatorToken.getText());
  return chooses || (binary && parent.right === node) || ts.isParenthesizedExpression(parent)
    ? holderOf(parent)
    : undefined;
}

const isCode = (node: ts.Node): boolean =>
  ts.isJsxElement(node) && /^(code|kbd|pre)$/.test(node.openingElement.tagName.getText());

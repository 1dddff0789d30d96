import { logoRefusal } from './logo-refusal';

/** `--name: value;` in a style, and not the beginning of a comment. */
const declaration = /(?<![\w!-])(--[\w-]{1,100})\s{0,20}:([^;}"'<>]{0,200});?/g;

/** A value may name other variables, and those others again. */
const deepest = 4;

/**
 * A drawing in which every variable of its styles (CSS Custom Properties, 2) stands as what it is declared to be: the renderer knows
 * no variables, and would draw in black.
 * @throws Refusal where one is declared in two ways, or not at all
 */
export function withoutVariables(source: string): string {
  let drawing = source;
  for (let depth = 0; drawing.includes('var('); depth++) {
    if (depth === deepest || drawing.length > 2 * source.length + 100_000) throw logoRefusal('variables');
    const declared = declaredIn(source);
    const before = drawing;
    drawing = before.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (_use, name: string, otherwise?: string) => {
      const [value = otherwise, another] = declared.get(name) ?? [];
      if (value === undefined || another !== undefined) throw logoRefusal('variables');
      return value.trim();
    });
    if (drawing === before) throw logoRefusal('variables');
  }
  // Where a style begins with a declaration of one, the renderer reads none of it.
  return drawing.replace(declaration, '');
}

/** The values that each variable is given, each once. */
function declaredIn(source: string): ReadonlyMap<string, readonly string[]> {
  const declared = new Map<string, string[]>();
  for (const [, name = '', value = ''] of source.matchAll(declaration)) {
    const values = declared.get(name) ?? [];
    if (!values.includes(value.trim())) declared.set(name, [...values, value.trim()]);
  }
  return declared;
}

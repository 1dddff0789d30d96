import { Parser } from 'htmlparser2';

// The forms of a page, as a browser would read them: from its HTML.

type Kind = 'typed' | 'several lines' | 'file' | 'tick' | 'radio' | 'select' | 'hidden' | 'picked';
export type Field = {
  readonly name: string;
  readonly kind: Kind;
  /** The type of an input, as `email`; empty for all else. */
  readonly type: string;
  /** What it holds when the page opens; of ticks, radios and lists everything that can be chosen. */
  readonly values: readonly string[];
  /** The page calls it optional. */
  readonly optional: boolean;
};
export type Form = { readonly action: string; readonly multipart: boolean; readonly fields: readonly Field[] };

type Found = { name: string; id: string; kind: Kind; type: string; values: string[]; form: string; group: number };
type FoundForm = { action: string; multipart: boolean; method: string };

const kinds: Record<string, Kind> = { file: 'file', checkbox: 'tick', radio: 'radio', hidden: 'hidden' };
/** Inputs of which the browser gives what was picked, and never blanks. */
const picked = ['date', 'time', 'number', 'datetime-local'];

/** Reads every form that posts, with its fields; of buttons that say something, the first is the one pressed. */
export function formsIn(html: string): Form[] {
  const forms = new Map<string, FoundForm>();
  const found: Found[] = [];
  /** Ids of controls, and numbers of fieldsets, that are called optional. */
  const optionalIds = new Set<string>();
  const optionalGroups = new Set<number>();
  let form = '';
  let label: string | undefined;
  let legend = false;
  let group = 0;
  let groups = 0;
  let select: Found | undefined;
  let area: Found | undefined;
  const take = (given: Record<string, string>, kind: Kind, values: string[]): Found => {
    const { name = '', id = '', type = '' } = given;
    const field = { name, id, kind, type, values, form: given['form'] ?? form, group };
    if (name) found.push(field);
    return field;
  };
  const parser = new Parser({
    onopentag(tag, given) {
      if (tag === 'form') {
        form = given['id'] ?? `form ${forms.size}`;
        const multipart = given['enctype'] === 'multipart/form-data';
        forms.set(form, { action: given['action'] ?? '', multipart, method: given['method'] ?? 'get' });
      }
      if (tag === 'fieldset') group = ++groups;
      if (tag === 'legend') legend = true;
      if (tag === 'label') label = given['for'];
      if (given['class'] === 'field-optional') {
        if (label) optionalIds.add(label);
        if (legend) optionalGroups.add(group);
      }
      if (tag === 'input') {
        const type = given['type'] ?? 'text';
        const kind = kinds[type] ?? (picked.includes(type) ? 'picked' : 'typed');
        take(given, kind, [given['value'] ?? (kind === 'tick' ? 'on' : '')]);
      }
      if (tag === 'button' && given['name'] && !found.some((each) => each.form === form && each.name === given['name']))
        take(given, 'hidden', [given['value'] ?? '']);
      if (tag === 'select') select = take(given, 'select', []);
      if (tag === 'option') select?.values.push(given['value'] ?? '');
      if (tag === 'textarea') area = take(given, 'several lines', ['']);
    },
    ontext(text) {
      if (area) area.values[0] += text;
    },
    onclosetag(tag) {
      if (tag === 'form') form = '';
      if (tag === 'label') label = undefined;
      if (tag === 'legend') legend = false;
      if (tag === 'fieldset') group = 0;
      if (tag === 'select') select = undefined;
      if (tag === 'textarea') area = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return [...forms].flatMap(([id, { action, multipart, method }]) =>
    method.toLowerCase() === 'post'
      ? [
          {
            action,
            multipart,
            fields: joined(
              found.filter((field) => field.form === id),
              optionalIds,
              optionalGroups,
            ),
          },
        ]
      : [],
  );
}

/** Ticks and radios of one name are one field. */
function joined(found: readonly Found[], ids: ReadonlySet<string>, groups: ReadonlySet<number>): Field[] {
  return [...new Set(found.map(({ name }) => name))].map((name) => {
    const same = found.filter((field) => field.name === name);
    const { kind, type } = same[0]!;
    const optional = same.some(({ id, group }) => ids.has(id) || (group > 0 && groups.has(group)));
    return { name, kind, type, values: same.flatMap(({ values }) => values), optional };
  });
}

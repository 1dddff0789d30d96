import { logoRefusal } from './logo-refusal';

/** Namespaces that drawing programs declare as entities, such as `<!ENTITY ns_svg "http://www.w3.org/2000/svg">`. */
const namespaceEntity =
  /^\s*<!ENTITY\s+([A-Za-z_][\w.-]{0,40})\s+(?:"(https?:\/\/(?:ns\.adobe\.com|www\.w3\.org)\/[\w./-]{0,80})"|'(https?:\/\/(?:ns\.adobe\.com|www\.w3\.org)\/[\w./-]{0,80})')\s*>/;
const mostEntities = 40;

/**
 * The entities that a document type declares (XML 1.0, 4.2): only internal general ones whose value is the address of a
 * namespace of Adobe or W3C, as Illustrator writes them. The value holds no mark-up and no reference, so none unfolds.
 * Throws a `Refusal` for any other declaration.
 * @param doctype what stands between `<!DOCTYPE` and its `>`
 */
export function namespaceEntities(doctype: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  const start = doctype.indexOf('[');
  if (start < 0) return entities;
  const end = doctype.lastIndexOf(']');
  if (end < start || doctype.slice(end + 1).trim() !== '') throw logoRefusal('declarations');
  for (let left = doctype.slice(start + 1, end); left.trim() !== ''; ) {
    const [whole, name, double, single] = namespaceEntity.exec(left) ?? [];
    const value = double ?? single;
    if (!whole || !name || !value || entities.size === mostEntities) throw logoRefusal('declarations');
    if (!entities.has(name)) entities.set(name, value);
    left = left.slice(whole.length);
  }
  return entities;
}

/** The same document without its document type, every entity of it written out. */
export function withoutDeclarations(source: string, doctype: string, entities: ReadonlyMap<string, string>): string {
  const plain = source.replace(`<!DOCTYPE${doctype}>`, '');
  return plain.replace(/&([A-Za-z_][\w.-]*);/g, (whole, name: string) => entities.get(name) ?? whole);
}

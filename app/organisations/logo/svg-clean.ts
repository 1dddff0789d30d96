import { SaxesParser, type SaxesTagNS } from 'saxes';
import { namespaceEntities, withoutDeclarations } from './declarations';
import { familiesNamed, isOfOurFonts } from './live-text';
import { logoRefusal } from './logo-refusal';
import { withoutVariables } from './style-variables';
import {
  allowedAttributes,
  allowedElements,
  drawingLimits,
  missedElements,
  reachesOutside,
  textElsewhere,
} from './svg-vocabulary';

/** A picture inside the drawing: the bytes that its data URI holds, still as they came. */
type EmbeddedPicture = { bytes: Buffer; mayShrink: boolean };

/** What the allow-list leaves of a drawing: its mark-up, in which pictures stand where they will be written. */
export type CleanDrawing = {
  parts: readonly (string | EmbeddedPicture)[];
  missed: boolean;
  /** It holds text, of our fonts, which is to be set. */
  hasText: boolean;
  /** The upload without its document type, everything else as it came: only to be compared with. */
  plainSource: string;
};

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';
const pictureLink = /^data:image\/(?:png|jpe?g|webp|gif);base64,([A-Za-z0-9+/=\s]+)$/;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Copies an SVG element by element through the allow-list. No script, event attribute, link to anything but the file
 * itself or foreign mark-up gets through; of entities, only the names of namespaces. Throws a `Refusal` for what is not SVG, holds live text or is too large.
 * @param setsText takes live text, where its family is one of ours
 */
export function cleanDrawing(upload: string, setsText: boolean): CleanDrawing {
  const source = withoutVariables(upload);
  const copy = new Copy();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw logoRefusal('malformed');
  });
  let plainSource = source;
  parser.on('doctype', (declaration) => {
    const entities = namespaceEntities(declaration);
    for (const [name, value] of entities) parser.ENTITIES[name] = value;
    plainSource = withoutDeclarations(source, declaration, entities);
  });
  parser.on('opentag', (tag) => copy.open(tag));
  parser.on('closetag', () => copy.close());
  parser.on('text', (text) => copy.text(text));
  parser.on('cdata', (text) => copy.text(text));
  parser.write(source).close();
  const hasText = copy.texts !== '';
  if (hasText && !isOfOurFonts(copy.families, copy.texts)) throw logoRefusal('liveText');
  if (hasText && !setsText) throw logoRefusal('liveTextOfOurs');
  return { parts: copy.parts, missed: copy.missed, hasText, plainSource };
}

class Copy {
  readonly parts: (string | EmbeddedPicture)[] = [];
  missed = false;
  /** What live text says, and the lists of families that the drawing names. */
  texts = '';
  readonly families: string[] = [];
  /** The open elements by the name they were written under; null where the element is left out. */
  private readonly opened: (string | null)[] = [];
  private readonly closings: string[] = [];
  private leftOut = 0;
  /** How deep one is in text that this renderer cannot set. */
  private elsewhere = 0;
  private readonly counts = { elements: 0, uses: 0, filters: 0, primitives: 0, patterns: 0, images: 0 };

  open(tag: SaxesTagNS) {
    const name = tag.uri === svg && allowedElements.has(tag.local) ? tag.local : null;
    if (this.opened.length === 0 && name !== 'svg') throw logoRefusal('malformed');
    if (this.opened.length >= drawingLimits.depth) throw logoRefusal('tooComplex');
    this.count('elements');
    if (this.elsewhere > 0 || textElsewhere.has(tag.local)) this.elsewhere += 1;
    const attributes = name === null || this.leftOut > 0 ? null : this.attributes(tag);
    if (name === null || attributes === null) {
      this.missed ||= this.leftOut === 0 && this.opened.at(-1) !== 'switch' && missedElements.has(tag.local);
      this.leftOut += 1;
      this.opened.push(null);
      return;
    }
    if (name === 'use') this.count('uses');
    if (name === 'filter') this.count('filters');
    if (name === 'pattern') this.count('patterns');
    if (name.startsWith('fe')) this.count('primitives');
    const written = name === 'a' ? 'g' : name;
    const namespaces = this.opened.length === 0 ? ` xmlns="${svg}" xmlns:xlink="${xlink}"` : '';
    const moved = name === 'symbol' ? tag.attributes['transform']?.value : undefined;
    this.parts.push(`<${written}${namespaces}`, ...attributes, '>');
    // The renderer ignores a symbol's own transformation; within a viewBox it cannot be written in another way.
    if (moved !== undefined) this.parts.push(`<g transform="${escaped(moved)}">`);
    this.missed ||= moved !== undefined && 'viewBox' in tag.attributes;
    this.opened.push(written);
    this.closings.push(`${moved === undefined ? '' : '</g>'}</${written}>`);
  }

  close() {
    const written = this.opened.pop();
    if (this.elsewhere > 0) this.elsewhere -= 1;
    if (written === null) this.leftOut -= 1;
    else this.parts.push(this.closings.pop() ?? '');
  }

  text(text: string) {
    const within = this.opened.at(-1);
    if (this.elsewhere > 0 && text.trim() !== '') throw logoRefusal('liveText');
    if (this.leftOut > 0 || text.trim() === '') return;
    if (within === 'text' || within === 'tspan') this.texts += text;
    else if (within !== 'style') return;
    else if (reachesOutside(text)) throw logoRefusal('outside');
    else this.families.push(...familiesNamed(text));
    this.parts.push(escaped(text));
  }

  /** The attributes as written, or null for a picture that is not in the file. */
  private attributes(tag: SaxesTagNS): (string | EmbeddedPicture)[] | null {
    const written: (string | EmbeddedPicture)[] = [];
    let linked = false;
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (local === 'href' && (uri === '' || uri === xlink)) {
        const link: string | EmbeddedPicture | null = linked ? null : this.link(tag, value.trim());
        if (link) written.push(' xlink:href="', link, '"');
        linked ||= link !== null;
      } else if (uri === '' || uri === xml) {
        const name = uri === xml ? `${prefix}:${local}` : local;
        if (!allowedAttributes.has(name) || reachesOutside(value)) continue;
        if (name === 'font-family') this.families.push(value);
        if (name === 'style') this.families.push(...familiesNamed(value));
        written.push(` ${name}="${escaped(value)}"`);
      }
    }
    return tag.local === 'image' && !linked ? null : written;
  }

  private link(tag: SaxesTagNS, target: string): string | EmbeddedPicture | null {
    if (tag.local !== 'image') return /^#[^\s"'<>]+$/.test(target) && tag.local !== 'a' ? escaped(target) : null;
    const content = pictureLink.exec(target)?.[1];
    if (content === undefined) return null;
    this.count('images');
    return {
      bytes: Buffer.from(content, 'base64'),
      mayShrink: 'width' in tag.attributes && 'height' in tag.attributes,
    };
  }

  private count(what: keyof Copy['counts']) {
    this.counts[what] += 1;
    if (this.counts[what] > drawingLimits[what]) throw logoRefusal('tooComplex');
  }
}

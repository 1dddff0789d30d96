import { SaxesParser, type SaxesTagNS } from 'saxes';
import { logoRefusal } from './logo-refusal';
import { allowedAttributes, allowedElements, drawingLimits, missedElements, reachesOutside } from './svg-vocabulary';

/** A picture inside the drawing: the bytes that its data URI holds, still as they came. */
export type EmbeddedPicture = { bytes: Buffer; mayShrink: boolean };

/** What the allow-list leaves of a drawing: its mark-up, in which pictures stand where they will be written. */
export type CleanDrawing = { parts: readonly (string | EmbeddedPicture)[]; missed: boolean };

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';
const pictureLink = /^data:image\/(?:png|jpe?g|webp|gif);base64,([A-Za-z0-9+/=\s]+)$/;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Copies an SVG element by element through the allow-list. No script, event attribute, link to anything but the file
 * itself, entity or foreign mark-up gets through. Throws a `Refusal` for what is not SVG, holds live text or is too large.
 */
export function cleanDrawing(source: string): CleanDrawing {
  const copy = new Copy();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw logoRefusal('malformed');
  });
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) throw logoRefusal('declarations');
  });
  parser.on('opentag', (tag) => copy.open(tag));
  parser.on('closetag', () => copy.close());
  parser.on('text', (text) => copy.text(text));
  parser.on('cdata', (text) => copy.text(text));
  parser.write(source).close();
  return { parts: copy.parts, missed: copy.missed };
}

class Copy {
  readonly parts: (string | EmbeddedPicture)[] = [];
  missed = false;
  /** The open elements by the name they were written under; null where the element is left out. */
  private readonly opened: (string | null)[] = [];
  private leftOut = 0;
  private readonly counts = { elements: 0, uses: 0, filters: 0, primitives: 0, patterns: 0, images: 0 };

  open(tag: SaxesTagNS) {
    const name = tag.uri === svg && allowedElements.has(tag.local) ? tag.local : null;
    if (this.opened.length === 0 && name !== 'svg') throw logoRefusal('malformed');
    if (this.opened.length >= drawingLimits.depth) throw logoRefusal('tooComplex');
    this.count('elements');
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
    this.parts.push(`<${written}${namespaces}`, ...attributes, '>');
    this.opened.push(written);
  }

  close() {
    const written = this.opened.pop();
    if (written === null) this.leftOut -= 1;
    else this.parts.push(`</${written}>`);
  }

  text(text: string) {
    const within = this.opened.at(-1);
    if (this.leftOut > 0 || text.trim() === '') return;
    if (within === 'text' || within === 'tspan') throw logoRefusal('liveText');
    if (within !== 'style') return;
    if (reachesOutside(text)) throw logoRefusal('outside');
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
        if (allowedAttributes.has(name) && !reachesOutside(value)) written.push(` ${name}="${escaped(value)}"`);
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

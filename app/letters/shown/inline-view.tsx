import type { ReactNode } from 'react';
import type { FootnotePlaces } from '../text/footnote-places';
import type { Inline } from '../text/tree';

/** The inlines of a letter as elements of the page. */
export function inlineView(inlines: readonly Inline[], places: FootnotePlaces): ReactNode[] {
  return inlines.map((inline, index) => oneInline(inline, places, index));
}

function oneInline(inline: Inline, places: FootnotePlaces, key: number): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return <em key={key}>{inlineView(inline.children, places)}</em>;
    case 'strong':
      return <strong key={key}>{inlineView(inline.children, places)}</strong>;
    case 'link':
      return (
        <a key={key} href={inline.href}>
          {inlineView(inline.children, places)}
        </a>
      );
    case 'break':
      return <br key={key} />;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'footnote': {
      const { id, href } = places(inline.number);
      return (
        <sup key={key}>
          <a id={id} href={href} role="doc-noteref">
            {inline.number}
          </a>
        </sup>
      );
    }
  }
}

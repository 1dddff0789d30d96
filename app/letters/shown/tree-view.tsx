import type { ReactNode } from 'react';
import { type Block, type Inline, inlinesIn, type List } from '../text/tree';

/** Where the next mark of a footnote stands on the page and where it leads; asked once for each mark, in their order. */
export type FootnotePlaces = (number: number) => { readonly id: string; readonly href: string };

/**
 * Ids of footnote marks. The first mark of a footnote is `mark-<number>`, to which the footnote leads back; later ones
 * have a second number. `before` are the blocks already shown.
 */
export function footnotePlaces(prefix: string, before: readonly Block[] = []): FootnotePlaces {
  const seen = new Map<number, number>();
  const place: FootnotePlaces = (number) => {
    const times = (seen.get(number) ?? 0) + 1;
    seen.set(number, times);
    const mark = times === 1 ? `mark-${number}` : `mark-${number}-${times}`;
    return { id: prefix + mark, href: `#${prefix}footnote-${number}` };
  };
  for (const inline of inlinesIn(before)) if (inline.type === 'footnote') place(inline.number);
  return place;
}

/** What a top-level block carries, so that a note can point at it. */
export type BlockPlace = { readonly id?: string; readonly 'data-paragraph'?: number };

/** One block of a letter as an element of the page. */
export function blockView(block: Block, footnotes: FootnotePlaces, place: BlockPlace = {}): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p {...place}>{inlineView(block.children, footnotes)}</p>;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading {...place}>{inlineView(block.children, footnotes)}</Heading>;
    }
    case 'list':
      return listView(block, footnotes, place);
    case 'quote':
      return <blockquote {...place}>{blockViews(block.children, footnotes)}</blockquote>;
    case 'rule':
      return <hr {...place} />;
    case 'code':
      return (
        <pre {...place}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

/** Blocks within another: in an item, a quotation, a footnote. */
export function blockViews(blocks: readonly Block[], footnotes: FootnotePlaces): ReactNode[] {
  return blocks.map((block, index) => keyed(index, blockView(block, footnotes)));
}

/** Gives an element its place among its siblings. */
function keyed(key: number, view: ReactNode): ReactNode {
  return <Placed key={key}>{view}</Placed>;
}

const Placed = ({ children }: { children: ReactNode }) => <>{children}</>;

function listView(list: List, footnotes: FootnotePlaces, place: BlockPlace): ReactNode {
  const items = list.items.map((item, index) => <li key={index}>{itemView(item, list.tight, footnotes)}</li>);
  if (!list.ordered) return <ul {...place}>{items}</ul>;
  return (
    <ol {...place} start={list.start === 1 ? undefined : list.start}>
      {items}
    </ol>
  );
}

/** In a tight list a paragraph is no block of its own (CommonMark 0.31, 5.3). */
function itemView(item: readonly Block[], tight: boolean, footnotes: FootnotePlaces): ReactNode[] {
  return item.map((block, index) =>
    keyed(
      index,
      tight && block.type === 'paragraph' ? inlineView(block.children, footnotes) : blockView(block, footnotes),
    ),
  );
}

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

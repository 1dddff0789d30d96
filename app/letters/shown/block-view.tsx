import type { ReactNode } from 'react';
import type { FootnotePlaces } from '../text/footnote-places';
import type { Block, List } from '../text/tree';
import { inlineView } from './inline-view';

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

import type { ComponentProps, ReactNode } from 'react';
import { dateInWords } from '~/platform/locale/dates';
import { Breadcrumb } from '~/ui/frame/breadcrumb';
import { Page } from '~/ui/frame/page';
import { Places } from '~/ui/frame/places';
import { useLanguage, useWords } from '~/ui/part/language';
import { LifeLine } from '~/ui/part/life-line';
import { words } from './desk-frame.words';
import { type DeskFrameView, type DeskPart, deskPlaces } from './desk-places';
import { useLineOf } from './place-lines';

/**
 * What stands above every page of one letter’s desk: the way back, the letter’s life line, its six places.
 * Most pages are a `DeskPage`; where more stands above, `<Page above={<DeskFrame letter={frame} current="seal">…</DeskFrame>}>`.
 */
export function DeskFrame({
  letter,
  current,
  children,
}: {
  letter: DeskFrameView;
  current: DeskPart;
  children?: ReactNode;
}) {
  const say = useWords(words);
  const at = `/desk/letters/${letter.letterId}`;
  const lineOf = useLineOf(letter);
  const places = deskPlaces.flatMap(({ name, parts: all }) => {
    const parts = all
      .filter(({ drafting }) => letter.drafts || !drafting)
      .map((part) => ({ to: `${at}${part.path}`, name: say(part.name), current: part.name === current }));
    const [first] = parts;
    if (!first) return [];
    const here = parts.some((part) => part.current);
    return [{ to: first.to, name: say(`place ${name}`), line: lineOf(name), current: here, parts }];
  });
  return (
    <>
      <Breadcrumb
        steps={[
          { to: '/desk', label: say('desk') },
          ...(current === 'overview' ? [] : [{ to: at, label: letter.title || say('untitled') }]),
        ]}
      />
      <LetterLifeLine letter={letter} whole={current === 'overview'} />
      <Places label={say('places')} partsLabel={say('parts')} places={places} />
      {children}
    </>
  );
}

/** A page of one letter’s desk: `<DeskPage letter={frame} current="seal" title=…>`, with `frame` from `deskFrameOf`. */
export const DeskPage = ({
  letter,
  current,
  ...page
}: Omit<ComponentProps<typeof Page>, 'above'> & { letter: DeskFrameView; current: DeskPart }) => (
  <Page {...page} above={<DeskFrame letter={letter} current={current} />} />
);

function LetterLifeLine({ letter: { steps, timeZone }, whole }: { letter: DeskFrameView; whole: boolean }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <LifeLine
      label={say('life')}
      whole={whole}
      steps={steps.map(({ deed, at, due, next }) => ({
        label: say(deed),
        state: at ? 'done' : next ? 'next' : 'ahead',
        when: at
          ? dateInWords(at, timeZone, language)
          : due
            ? say('due', { date: dateInWords(due, timeZone, language) })
            : next
              ? say('next')
              : null,
      }))}
    />
  );
}

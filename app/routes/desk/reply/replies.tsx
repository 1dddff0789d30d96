import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { expectationOf, trackerOf } from '~/delivery/tracker/tracker.server';
import { trackerWords as words } from '~/delivery/tracker/tracker.words';
import { TrackerTable } from '~/delivery/tracker/tracker-table';
import { trackerFilter, trackerView } from '~/delivery/tracker/tracker-view';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { Button, Buttons, Empty, LinkButton, Page, SelectField, titled, useWords } from '~/ui/door/design-system';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'follow replies');
  const filter = trackerFilter.parse(Object.fromEntries(new URL(args.request.url).searchParams));
  const frame = await deskFrameOf(member);
  const [lines, expected] = await Promise.all([trackerOf(member, frame.timeZone), expectationOf(member.letter.id)]);
  return { frame, filter, expected, at: `/desk/letters/${member.letter.id}/replies`, ...trackerView(lines, filter) };
}

export default function Replies() {
  const { frame, at, counts, lines } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const above = <DeskFrame letter={frame} current="replies" />;
  if (counts.officials === 0)
    return (
      <Page title={say('title')} lead={say('lead')} above={above}>
        <Empty
          title={say('empty')}
          next={<LinkButton to={`/desk/letters/${frame.letterId}/dispatches`}>{say('toDispatch')}</LinkButton>}
        >
          {say('emptyNext')}
        </Empty>
      </Page>
    );
  return (
    <Page wide title={say('title')} lead={say('counts', counts)} above={above}>
      <Buttons>
        <LinkButton to={`${at}/new`}>{say('enter')}</LinkButton>
        <LinkButton to={`${at}.csv`}>{say('csv')}</LinkButton>
      </Buttons>
      <Settings />
      <Filter />
      {lines.length > 0 ? (
        <TrackerTable lines={lines} at={at} />
      ) : (
        <Empty title={say('noMatch')}>{say('noMatchNext')}</Empty>
      )}
      <p className="aside-note">{say('clock')}</p>
    </Page>
  );
}

function Settings() {
  const { at, expected } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <p>
      {say('expected', { days: expected ?? 0 })} <a href={`${at}/expectation`}>{say('expectationChange')}</a>{' '}
      <a href={`${at}/later-letter`}>{say('superseded')}</a>
    </p>
  );
}

function Filter() {
  const { at, filter, countries, standings } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const field = (name: 'is' | 'country') => ({ id: `filter-${name}`, name, initialValue: filter[name] });
  return (
    <form method="get" action={at} className="form">
      <div className="filter">
        <SelectField
          field={field('is')}
          label={say('filterIs')}
          options={standings.map((value) => ({ value, label: say(value) }))}
          optional
        />
        <SelectField
          field={field('country')}
          label={say('filterCountry')}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
      </div>
      <Buttons>
        <Button>{say('filter')}</Button>
      </Buttons>
    </form>
  );
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/accounts/visitors.server';
import { dateInWords } from '~/platform/locale/dates';
import { words } from '~/publication/publication/staff-letters.words';
import { lettersForStaff } from '~/publication/publication/takedowns.server';
import { Empty, Page, Row, Table, titled, useLanguage, useWords } from '~/ui/door/design-system';
import { StaffSections } from './staff-sections.part';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  return { letters: await lettersForStaff() };
}

export default function StaffLetters() {
  const { letters } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [
    { heading: say('letter') },
    { heading: say('ledBy') },
    { heading: say('published') },
    { heading: say('page') },
  ];
  return (
    <Page title={say('title')} lead={say('lead')} above={<StaffSections current="letters" />} wide>
      {letters.length === 0 ? (
        <Empty title={say('none')}>{say('noneNext')}</Empty>
      ) : (
        <Table caption={say('caption')} columns={columns} hideCaption>
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </Table>
      )}
    </Page>
  );
}

function LetterRow({ letter }: { letter: ReturnType<typeof useLoaderData<typeof loader>>['letters'][number] }) {
  const say = useWords(words);
  const language = useLanguage();
  const day = (at: Date) => dateInWords(at, 'Europe/Brussels', language);
  const { id, slug, title, lead, publishedAt, takedown } = letter;
  return (
    <Row>
      <th scope="row">
        <a href={`/letters/${slug}`} lang={letter.language}>
          {title}
        </a>
      </th>
      <td>{lead}</td>
      <td>{day(publishedAt)}</td>
      <td>
        {takedown ? say('takenDown', { date: day(takedown.takenAt) }) : say('readable')} ·{' '}
        <a href={`/staff/letters/${id}/takedown${takedown ? '/end' : ''}`}>{say(takedown ? 'putBack' : 'takeDown')}</a>
      </td>
    </Row>
  );
}

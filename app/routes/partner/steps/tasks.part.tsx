import { mailAddressShown } from '~/platform/address/mail-address';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import type { Counting } from '~/sign-on/preparation/counting.server';
import { CountingNotice } from '~/sign-on/preparation/counting-notice';
import type { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { Heading, useLanguage, useWords } from '~/ui/door/design-system';
import { type Task, TaskList } from '~/ui/part/task-list';
import { words as lineWords } from '../line/line-change.words';
import { words } from './tasks.words';

type Shown = Awaited<ReturnType<typeof preparationPage>> & { readonly counting: Counting };

/** What the co-signature consists of and where each part is done; first what keeps it from being counted. */
export function Tasks({ page }: { page: Shown }) {
  const say = useWords(words);
  const language = useLanguage();
  const sayLine = useWords(lineWords);
  const { letter, preparation, counting, organisation, former } = page;
  const when = instantInWords(letter.endsAt, letter.timeZone, language);
  const here = `/preparations/${preparation.id}/check`;
  const tasks = useTasks(page);
  return (
    <section>
      {counting.missing ? <CountingNotice counting={counting} organisation={organisation.name} back={here} /> : null}
      <Heading>{say('title')}</Heading>
      <TaskList label={say('title')} tasks={tasks} />
      <p className="aside-note">{former ? sayLine('returnHere', { when }) : say('returnHere', { when })}</p>
    </section>
  );
}

function useTasks({ letter, preparation, counting, line, signatories, approval, mine, former }: Shown): Task[] {
  const say = useWords(words);
  const language = useLanguage();
  const at = `/preparations/${preparation.id}`;
  const [done, open] = [
    { state: 'done', word: say('ready') },
    { state: 'open', word: say('toDo') },
  ] as const;
  const signatory = signatories.find(({ membershipId }) => membershipId === preparation.signatoryId);
  const asked = approval && instantInWords(approval.askedAt, letter.timeZone, language);
  const signs = {
    name: say('signs'),
    to: `${at}/signatory`,
    value: signatory ? `${signatory.name}, ${mailAddressShown(signatory.address)}` : say('nobody'),
  };
  const approves: Task = approval?.waits
    ? { name: say('approval'), state: 'waiting', word: say('waits'), value: say('asked', { when: asked ?? '' }) }
    : { name: say('approval'), ...open, value: say(approval?.declinedAt ? 'declined' : 'notAsked') };
  const text: Task = { name: say('letter'), to: '#letter-folded', ...done, value: letter.parts.title };
  const counted: Task = {
    name: say('counted'),
    ...(counting.missing ? open : { state: 'done', word: say('atOnce') }),
  };
  const tasks: Task[] = [
    ...(former ? [] : [text]),
    { name: say('printed'), to: at, ...done, value: `${line.name}, ${countryName(line.country, language)}` },
    { ...signs, ...(signatory && !signatory.whyNot ? done : open) },
    ...(mine || !signatory ? [] : [approves]),
    ...(former ? [] : [counted]),
  ];
  return tasks;
}

import { SectionNavigation, useWords } from '~/ui/door/design-system';
import { words } from '../organisations/queue.words';

const places = {
  queue: '/staff',
  letters: '/staff/letters',
  officials: '/staff/officials',
  imports: '/staff/imports',
  mails: '/staff/mails',
  sending: '/staff/sending',
  trail: '/staff/trail',
};

/** The pages of the staff, above each of them. */
export function StaffSections({ current }: { current: keyof typeof places }) {
  const say = useWords(words);
  const sections = (Object.keys(places) as (keyof typeof places)[]).map((section) => ({
    to: places[section],
    label: say(section),
    current: section === current,
  }));
  return <SectionNavigation label={say('sections')} sections={sections} />;
}

import { Breadcrumb } from '~/ui/frame/breadcrumb';
import { SectionNavigation } from '~/ui/frame/section-navigation';
import { useWords } from '~/ui/part/language';
import { words } from './sections.words';

const places = {
  overview: '',
  entry: '/edit',
  names: '/names',
  members: '/members',
  verification: '/verification',
  logo: '/logo',
  trail: '/trail',
};
export type OrganisationSection = keyof typeof places;

/** The way up and the sections of one organisation, as far as the member may enter them; stands above its pages. */
export function OrganisationSections({
  id,
  current,
  mayAdminister,
  mayEdit,
}: {
  id: string;
  current: OrganisationSection;
  mayAdminister: boolean;
  mayEdit: boolean;
}) {
  const say = useWords(words);
  const closed: readonly OrganisationSection[] = [
    ...(mayAdminister ? [] : (['entry', 'names', 'members'] as const)),
    ...(mayEdit ? [] : (['logo'] as const)),
  ];
  const sections = (Object.keys(places) as OrganisationSection[])
    .filter((section) => !closed.includes(section))
    .map((section) => ({
      to: `/organisations/${id}${places[section]}`,
      label: say(section),
      current: section === current,
    }));
  return (
    <>
      <Breadcrumb steps={[{ to: '/organisations', label: say('organisations') }]} />
      <SectionNavigation label={say('sections')} sections={sections} />
    </>
  );
}

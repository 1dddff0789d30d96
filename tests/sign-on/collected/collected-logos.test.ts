import { expect, test } from 'vitest';
import { anOrganisation } from '../../setup/coalition';
import { promisedJobs } from '../../setup/jobs';
import { aLogo, anAnswer, collectedList } from '../list/collected';

test('the logos of a list that is kept are promised to be made again; a list without any promises nothing', async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const answers = [anAnswer('Otter', 'office@otter.example')];
  const { id: listId } = await collectedList(lead, answers, [aLogo('Otter.svg')]);
  await collectedList(lead, answers);
  expect(await promisedJobs('collected-logos')).toEqual([{ listId }]);
});

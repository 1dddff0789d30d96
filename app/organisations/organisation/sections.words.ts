import { sentences } from '~/platform/locale/sentences';

export const words = sentences('organisations/sections', {
  organisations: 'Your organisations',
  sections: 'Organisation pages',
  overview: 'Overview',
  entry: 'Details',
  names: 'Names',
  members: 'Members',
  verification: 'Verification',
  logo: 'Logo',
  trail: 'Trail',
});

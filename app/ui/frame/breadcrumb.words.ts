import { sentences } from '~/platform/locale/sentences';

export const words = sentences({ label: 'Breadcrumb' });

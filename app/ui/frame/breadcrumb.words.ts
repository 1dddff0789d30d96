import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/breadcrumb', { label: 'Breadcrumb' });

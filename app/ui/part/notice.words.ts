import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/notice', { success: 'Done.', warning: 'Important.', error: 'Not done.' });

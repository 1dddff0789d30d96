import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/notice', { success: 'Done.', warning: 'Take note.', error: 'Not done.' });

import { sentences } from '~/platform/locale/sentences';

export const words = sentences({ success: 'Done.', warning: 'Take note.', error: 'Not done.' });

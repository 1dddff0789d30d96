import { sentences } from '~/platform/locale/sentences';

export const words = sentences({ success: 'Done.', warning: 'Important.', error: 'Not done.' });

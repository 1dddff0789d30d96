import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/language-choice', { label: 'Language' });

import { sentences } from '~/platform/locale/sentences';
import type { FaultyPlace } from './text-trial';

export const words = sentences('letters/text-trial', {
  underWay: 'We are making a test PDF of this text.',
  refresh: 'Refresh',
  stopped: 'The program that makes the PDF stopped without giving a reason.',
  failed: 'Version {number} cannot be printed. {failure}',
  failedText: 'This text cannot be printed. {failure}',
  where:
    'We found the cause in {part, select, title {the title} subject {the subject line} addressees {line {place} of the addressees} askinbrief {the ask in brief} ask {ask {place}} other {block {place} of the body}}: “{quote}”.',
  nowhere: 'We could not find the cause in any one paragraph.',
  todo: 'Change the wording there in the draft, for example a link that ends in the middle of a word. Then make a new version.',
  todoTranslation: 'Change the wording there in the translation. Then make its text again.',
  notNow:
    'We could not make a PDF of this letter. Try again in a minute. If it fails again, look at the version and at what is still to do before sealing.',
  toText: 'Edit the draft',
});

/** The sentence that says where a text fails. */
export const whereInWords = ({ where }: { where: FaultyPlace | null }, say: ReturnType<typeof words>): string =>
  where ? say('where', { ...where, part: where.part.replaceAll(' ', '') }) : say('nowhere');

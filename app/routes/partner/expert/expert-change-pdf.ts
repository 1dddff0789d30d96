import type { LoaderFunctionArgs } from '@remix-run/node';
import { readersLanguage } from '~/accounts/visitors.server';
import { requireExpertChange } from '~/sign-on/expert-change/expert-change-links.server';
import { expertChange } from '~/sign-on/expert-change/expert-change-page.server';
import { comparisonAnswer } from '../change/comparison-answer.server';

/** The comparison of a change as a PDF, by the link of an expert’s mail. */
export async function loader(args: LoaderFunctionArgs) {
  return comparisonAnswer(await expertChange(await requireExpertChange(args)), await readersLanguage(args));
}

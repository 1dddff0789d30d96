import { z } from 'zod';
import { addressField, personWords } from '~/accounts/person';
import { firstLanguage } from '~/platform/locale/sentences';

/** Who is named to read a draft: one mail address. */
export const reviewerForm = z.object({ address: addressField(personWords(firstLanguage)) });

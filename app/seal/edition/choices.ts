import { z } from 'zod';
import { letterLanguages } from '~/letters/text/languages';
import { type Order, orders, type Variant, variants } from './edition';

/** What the lead chooses of an edition. */
export type Choices = {
  readonly language: string;
  readonly variant: Variant;
  readonly order: Order;
  /** Whether A–Z passes over articles that lead a name. */
  readonly ignoresArticles: boolean;
};

/** What stands where nothing was chosen: the authentic text, with logos, by country. */
export const firstChoices = (language: string): Choices => ({
  language,
  variant: 'logos',
  order: 'country',
  ignoresArticles: false,
});

const on = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** The form of the choices; a language that the letter does not have is refused by the deed. */
export const choicesForm = z.object({
  language: z.enum(letterLanguages),
  variant: z.enum(variants),
  order: z.enum(orders),
  ignoresArticles: on,
});

/** The choices that an address asks for, each that stands remembered where it says nothing that can be read. */
export function choicesIn(search: URLSearchParams, remembered: Choices): Choices {
  const asked = choicesForm.partial().safeParse(Object.fromEntries(search));
  if (!asked.success || search.size === 0) return remembered;
  const { language, variant, order, ignoresArticles } = asked.data;
  return {
    language: language ?? remembered.language,
    variant: variant ?? remembered.variant,
    order: order ?? remembered.order,
    ignoresArticles: ignoresArticles ?? remembered.ignoresArticles,
  };
}

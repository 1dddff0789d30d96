import { z } from 'zod';
import { type OrganisationEntry, organisationForm } from '~/organisations/organisation/organisation';
import { sentences } from '~/platform/locale/sentences';

export const invitedEntryWords = sentences('sign-on/invited-entry', {
  displayName: 'Enter the name as it is to be printed, in at most 200 characters.',
  website:
    'Enter the address of your organisation’s own website, for example harbour.example. Pages on a shared service do not count.',
});
type EntrySay = ReturnType<typeof invitedEntryWords>;

const asked = ['displayName', 'country', 'website'] as const;

/**
 * What an organisation says of itself on the way from an invitation: what is printed, and by which website it is known. What else its
 * entry holds waits there until somebody needs it.
 */
export const invitedEntryForm = (say: EntrySay) =>
  z
    .object({
      displayName: z.string().default(''),
      country: z.string().default(''),
      website: z.string().default(''),
    })
    .transform((typed, context): OrganisationEntry => {
      const { shape } = organisationForm;
      for (const name of asked) {
        // What the letter cannot print is said with its characters, and a country has one thing to say.
        const [fault] = shape[name].safeParse(typed[name]).error?.issues ?? [];
        if (fault)
          context.addIssue({
            code: 'custom',
            path: [name],
            message: name === 'country' || fault.code === 'custom' ? fault.message : say(name),
          });
      }
      const read = organisationForm.safeParse({ ...typed, legalName: typed.displayName, kind: 'other' });
      return read.success ? read.data : z.NEVER;
    });

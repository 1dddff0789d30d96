/** Whose trail it is: that of a letter, an organisation, or the installation. */
export type TrailOf = { subject: 'letter' | 'organisation' | 'installation'; subjectId: string };

/** The one installation’s own trail. */
export const installationTrail: TrailOf = {
  subject: 'installation',
  subjectId: '00000000-0000-0000-0000-000000000000',
};
export const letterTrail = (subjectId: string): TrailOf => ({ subject: 'letter', subjectId });
export const organisationTrail = (subjectId: string): TrailOf => ({ subject: 'organisation', subjectId });

/** The digest before the first event. */
export const noDigest = '0'.repeat(64);

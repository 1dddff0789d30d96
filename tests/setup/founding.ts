import type { StaffVisitor, Visitor } from '~/accounts/visitors.server';
import { type OrganisationEntry, organisationForm } from '~/organisations/organisation/organisation';
import { database } from '~/platform/database/database.server';
import { type APerson, inPlace } from './coalition';

export const visitorFor = (person: APerson) => ({ person, sessionId: '', staff: false, at: inPlace }) as Visitor;
export const staffFor = (person: APerson) => ({ person, sessionId: '', staff: true, at: inPlace }) as StaffVisitor;
export const entry = (changes: Partial<Record<keyof OrganisationEntry, string>> = {}): OrganisationEntry =>
  organisationForm.parse({
    legalName: 'Harbour for Children e.V.',
    displayName: 'Harbour for Children',
    country: 'DE',
    website: 'https://www.harbour.example/about',
    kind: 'association',
    ...changes,
  });
export const kindsOf = async (subjectId: string) =>
  (await database().event.findMany({ where: { subjectId }, orderBy: { ordinal: 'asc' } })).map(({ kind }) => kind);

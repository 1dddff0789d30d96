import { may, type Role } from './permission';

/** What the sections of an organisation’s pages need to know of the member who looks. */
export const sectionsFor = (member: { roles: readonly Role[]; organisation: { id: string; displayName: string } }) => ({
  id: member.organisation.id,
  name: member.organisation.displayName,
  mayAdminister: may(member.roles, 'change the organisation'),
  mayEdit: may(member.roles, 'set the logo'),
});

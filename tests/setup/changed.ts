/**
 * A capability as a guard would grant it in other circumstances: at another hour, from another place. Code of the product
 * cannot do this without saying so: the copy of a capability is none.
 */
export const changed = <Given extends object>(capability: Given, facts: Partial<Given>): Given => ({
  ...capability,
  ...facts,
});

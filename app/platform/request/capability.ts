/** What sets a capability apart from every other value: nothing of it exists when the program runs. */
declare class Granted<out What extends object> {
  protected readonly granted: What;
}

/**
 * What somebody may do, as a value that only a guard grants. Functions of the domain demand it, so that a forgotten check is
 * a type error. Nobody else can make one: an object written by hand lacks what is granted, and so does a copy with other
 * facts (`{ ...deed, letter }`). Where one of two was granted, neither may be done.
 * @typeParam What names it and, where there are several, the ability: `{ member: 'send letters' }`
 */
export type Capability<What extends object, Facts extends object> = Granted<What> & Readonly<Facts>;

/**
 * Grants a capability over what was looked up. For guards alone: a test names the files that may import this.
 * @param facts all that can be read of it
 */
export const grant = <Given extends Granted<object>>(facts: Pick<Given, keyof Given>): Given =>
  Object.freeze({ ...facts }) as unknown as Given;

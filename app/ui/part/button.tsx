import type { ReactNode } from 'react';

/** `deed` is the primary act of a page, in sealing wax: at most one on a page. */
export type ButtonWeight = 'deed' | 'secondary' | 'quiet';
const classOf: Record<ButtonWeight, string> = {
  deed: 'button button-deed',
  secondary: 'button',
  quiet: 'button button-quiet',
};

type ButtonProperties = {
  children: ReactNode;
  weight?: ButtonWeight;
  /** With `value`, tells the action which of several buttons was pressed; prefer a resource of its own. */
  name?: string;
  value?: string;
  /** Posts to another resource than the form around it. */
  formAction?: string;
  /** `get` shows what the form asks for, and changes nothing. */
  formMethod?: 'get';
  disabled?: boolean;
  /** What it is about, told to those who hear it, where many buttons of a page say the same. */
  'aria-label'?: string;
};

/** A button that posts its form. The words on it are the deed: “Co-sign the letter”. */
export function Button({ weight = 'secondary', children, ...rest }: ButtonProperties) {
  return (
    <button type="submit" className={classOf[weight]} {...rest}>
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads to a page and never acts. */
export function LinkButton({
  to,
  weight = 'secondary',
  children,
}: {
  to: string;
  weight?: ButtonWeight;
  children: ReactNode;
}) {
  return (
    <a className={classOf[weight]} href={to}>
      {children}
    </a>
  );
}

/** A button that looks like a link, for small deeds in a line of text or a table. */
export function TextButton({ children, ...rest }: Omit<ButtonProperties, 'weight'>) {
  return (
    <button type="submit" className="text-button" {...rest}>
      {children}
    </button>
  );
}

/** One deed as a form of its own: posts to its resource with nothing but hidden values. */
export function DeedButton({
  to,
  values = {},
  children,
  ...rest
}: { to?: string; values?: Readonly<Record<string, string>> } & ButtonProperties) {
  return (
    <form method="post" {...(to ? { action: to } : {})}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...rest}>{children}</Button>
    </form>
  );
}

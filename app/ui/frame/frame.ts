import type { InterfaceLanguage } from '~/platform/locale/interface-languages';

/** Who is looking, as far as the header of a page needs to know. */
export type Viewer = {
  /** How the person is called in the header: a name, or the address where there is no name. */
  readonly name: string;
  readonly address: string;
  readonly staff: boolean;
};

/** What stands around every page: known to the root loader, shown by header, banner and footer. */
export type Frame = {
  readonly viewer: Viewer | null;
  readonly demonstration: boolean;
  /** The local mailbox's page, where the installation keeps its mails to itself (never in production). */
  readonly mailbox: string | null;
  /** Who runs the installation at which host, and where to reach them; nobody is named where that is not set. */
  readonly runBy?: { readonly name: string; readonly contact?: string; readonly host: string };
  /** Those of the page, where it can be read in several. */
  readonly languages?: readonly InterfaceLanguage[];
};

export const plainFrame: Frame = { viewer: null, demonstration: false, mailbox: null };

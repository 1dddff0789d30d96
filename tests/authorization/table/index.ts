import { account } from './account';
import { desk } from './desk';
import { partner } from './partner';
import { reader } from './reader';
import { replies } from './replies';
import { staff } from './staff';
import type { Table } from './table';

/** The authorization table of the whole product, by who comes. */
export const table: Table = { ...reader, ...account, ...partner, ...desk, ...replies, ...staff };

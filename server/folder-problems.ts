import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG']);

/** A folder or file that cannot be written, as one plain line with what helps; null where the fault is another. */
export function folderFaultInWords(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  const { code, path: from, dest: path = from } = fault as NodeJS.ErrnoException & { dest?: string };
  if (!code || !path || !unwritable.has(code)) return null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return `There is no room left for ${path}: free some, and start again.`;
  if (path.includes('node_modules'))
    return `The embedded PostgreSQL is not complete (${path}, ${code}): start once as the user that ran npm ci, or set DATABASE_URL.`;
  return `${path} cannot be used (${code}): let the user that runs the service read and write it, or set DATA_FOLDER to another folder.`;
}

/** What keeps files and marks from being written: without them nothing is sealed, and nothing is sent. */
export function folderProblems(dataFolder: string): string[] {
  try {
    for (const folder of [dataFolder, join(dataFolder, 'files'), join(dataFolder, 'marks')]) {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    return [];
  } catch (fault) {
    const line = folderFaultInWords(fault);
    if (line === null) throw fault;
    return [line];
  }
}

import type { DirectoryList } from './directory-row';
import { parseFullList } from './parse-full-list';
import { parseOpenData } from './parse-open-data';

/**
 * Reads a list of officials, whichever of the known ones it is, told by its content and not by its name: the
 * Parliament’s XML, or the CSV of its Open Data Portal.
 * @throws BrokenFile naming the line where it has one
 */
export const readDirectoryFile = (bytes: Uint8Array): DirectoryList =>
  beginsLikeXml(bytes) ? parseFullList(bytes) : parseOpenData(bytes);

const beginsLikeXml = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .startsWith('<');

import { malformedAt } from '~/platform/request/form.server';
import { type ArchivedFile, readLogoArchive, sentenceOfArchive } from '~/sign-on/collected/logo-archive.server';

/** The files of an uploaded archive of logos; what is wrong with it is said at its field. */
export async function logosIn(request: Request, file: File): Promise<ArchivedFile[]> {
  try {
    return readLogoArchive(new Uint8Array(await file.arrayBuffer()));
  } catch (fault) {
    const sentence = sentenceOfArchive(fault);
    if (sentence) malformedAt(request, 'logos', sentence);
    throw fault;
  }
}

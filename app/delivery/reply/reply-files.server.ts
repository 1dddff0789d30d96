import { malformedAt } from '~/platform/request/form.server';
import { isRefusal, Refusal } from '~/platform/request/refusal';
import { replyWords } from './reply.words';
import { fileNameFor, kindOfFile, type ReplyFileKind } from './reply-file';

/** A file that came with an answer, as it is kept: for the lead to take away, never shown. */
export type FileGiven = {
  readonly name: string;
  readonly kind: ReplyFileKind;
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** @throws Refusal where the file is of a kind that no answer may carry */
async function fileGiven(file: File | undefined): Promise<FileGiven | null> {
  if (!file) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOfFile(Buffer.from(bytes.buffer));
  if (!kind) throw new Refusal(replyWords.sentence('fileKind'));
  return { name: fileNameFor(file.name, kind), kind, size: bytes.length, bytes };
}

/** The same for a form: what is refused is said at the field `file`. */
export const fileOfForm = (request: Request, file: File | undefined): Promise<FileGiven | null> =>
  fileGiven(file).catch((thrown) =>
    isRefusal(thrown) ? malformedAt(request, 'file', thrown.message) : Promise.reject(thrown),
  );

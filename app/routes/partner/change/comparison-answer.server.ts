import { data } from '@remix-run/node';
import type { InterfaceLanguage } from '~/platform/locale/sentences';
import { isRefusal } from '~/platform/request/refusal';
import { type ComparedChange, comparisonPdf } from '~/seal/comparison/comparison-pdf.server';

/** Answers with the comparison of a change as a PDF, which is kept by nobody on the way. */
export async function comparisonAnswer(change: ComparedChange, language: InterfaceLanguage): Promise<Response> {
  const made = await comparisonPdf(change, language).catch((thrown: unknown) => {
    throw isRefusal(thrown) ? data({ refusal: thrown.message }, { status: 409 }) : thrown;
  });
  return new Response(new Uint8Array(made.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': made.disposition,
      'Cache-Control': 'private, no-store',
    },
  });
}

import { data } from '@remix-run/node';
import { count } from '~/platform/request/rate-limit.server';
import { isRefusal } from '~/platform/request/refusal';

/**
 * Counts one look at a code from a place.
 * @throws a page of its own (429) when there were too many: nothing was posted, so there is no form to come back to
 */
export async function countVerification(place: string): Promise<void> {
  await count('verify by place', place).catch((thrown: unknown) => {
    throw isRefusal(thrown) ? data({ refusal: thrown.message }, { status: 429 }) : thrown;
  });
}

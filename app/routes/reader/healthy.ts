import { databaseNow } from '~/platform/request/arrival.server';

/** For whoever watches the installation: 200 with the database’s clock while it answers, 503 otherwise. */
export async function loader() {
  try {
    return Response.json({ at: await databaseNow() });
  } catch {
    return Response.json({ at: null }, { status: 503 });
  }
}

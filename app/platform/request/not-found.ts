/**
 * There is nothing of this name, or it is not for whoever asks; which of both is not said. Thrown by guards and by the domain,
 * answered with 404 (`answerNotFound`).
 */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Narrows an unknown thrown value. By its name: pages and server are built apart, and each has a class of its own. */
export const isNotFound = (thrown: unknown): thrown is NotFound =>
  thrown instanceof Error && thrown.name === 'NotFound';

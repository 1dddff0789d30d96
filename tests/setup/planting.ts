/** Does something while a part of the product is another one, and puts that back. */
export async function planted<Whole extends object, Name extends keyof Whole, Answer>(
  whole: Whole,
  name: Name,
  fault: Whole[Name],
  work: () => Promise<Answer>,
): Promise<Answer> {
  const right = whole[name];
  whole[name] = fault;
  try {
    return await work();
  } finally {
    whole[name] = right;
  }
}

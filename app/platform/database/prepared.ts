/** How often a statement is asked before it is worth a name: what is asked once is planned once anyway. */
const worthIt = 3;
/** Statements that have names, at most; a list of another length is another statement, and there is no end of those. */
const named = 400;
/** Statements that are counted before counting starts anew. */
const counted = 2_000;
const unnamed = '';

/**
 * Names for the statements that a process asks again and again, so that PostgreSQL parses each once a connection and soon
 * plans it once too: a co-signature is read from fourteen tables, and planning that took five times as long as doing it.
 * @returns the name of a statement, the same for the same text; none (empty) for what is seldom asked
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  const asked = new Map<string, number>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known || names.size >= named) return known ?? unnamed;
    if (asked.size >= counted) asked.clear();
    const times = (asked.get(sql) ?? 0) + 1;
    asked.set(sql, times);
    if (times < worthIt) return unnamed;
    asked.delete(sql);
    const name = `s${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}

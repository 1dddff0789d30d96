/**
 * What every address answers to every kind of visitor: status by column, `in` for the way to sign in, `all` for the
 * same to everybody. GET speaks for HEAD; POST is that of a form with nothing in it.
 */
export type Table = Readonly<Record<`${'GET' | 'POST'} /${string}`, string>>;

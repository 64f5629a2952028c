/** A table that holds its own words only: looked up with any word of a text, "constructor" must find nothing. */
export function bare<T>(table: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, table);
}

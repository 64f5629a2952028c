/**
 * A copy of a text that stands by itself. A cell is a view of the piece of the file it was cut from: kept in a cache, it would keep
 * all of that in memory.
 */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

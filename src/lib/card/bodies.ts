/** Article texts by id. A page that is made at build time has them at hand; the card reads them when it opens. */
export type Bodies = ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;

/** Reads the texts of some articles; those that cannot be found are left out. */
export async function readBodies(
  ids: readonly string[],
  readArticle: (id: string) => Promise<{ id: string; body: string } | null>,
): Promise<ReadonlyMap<string, string>> {
  const articles = await Promise.all(ids.map(readArticle));
  return new Map(articles.flatMap((article) => (article?.body ? [[article.id, article.body] as const] : [])));
}

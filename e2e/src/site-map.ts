import { expect } from 'vitest';

/** What is read at an address that has to be there. */
export async function read(path: string, origin: string): Promise<string> {
  const answer = await fetch(new URL(path, origin));
  expect(answer.status, path).toBe(200);
  return answer.text();
}

/** The addresses a map of the site names. */
export const addressesIn = (map: string): string[] =>
  [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => new URL(address!).pathname);

/** The maps of the site, and every page they lead to. */
export async function siteMap(origin: string): Promise<{ maps: string[]; pages: string[] }> {
  const parts = addressesIn(await read('/sitemap.xml', origin));
  const pages = await Promise.all(parts.map((part) => read(part, origin)));
  return { maps: ['/sitemap.xml', ...parts], pages: pages.flatMap(addressesIn) };
}

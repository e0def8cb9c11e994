import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
  await world.orm.em.fork()
    .execute(`update proposal set moderated_at = null, channel = 'PORTAL', provenance = 'ENTERED'
    where reference = 'ma-nap-3-p0002'`);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const locations = async (path: string): Promise<string[]> => {
  const text = await (await server.fetch(path)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) =>
    address!.replace(server.address, ''),
  );
};

test('AZ-18: the map leads to every public page in every language, and to no other', async () => {
  const files = await locations('/sitemap.xml');
  expect(files).toEqual(['/sitemaps/site.xml', '/sitemaps/proposals-1.xml']);
  const [site, proposals] = await Promise.all(files.map(locations));
  for (const path of ['', '/plans/ma-nap-2', '/themes/public-services', '/commitments/ma-nap-2-c11'])
    for (const locale of ['ar', 'fr', 'en']) expect(site).toContain(`/${locale}${path}`);
  expect(proposals).toContain('/ar/proposals/ma-nap-3-p0001');
  expect(proposals!.filter((path) => path.endsWith('ma-nap-3-p0002'))).toEqual([]);
  const { data } = await world.public.run('{ proposals { totalCount } }');
  expect(proposals).toHaveLength(data.proposals.totalCount * 3);
});

test('robots are told where it is, and a map there is not is not there', async () => {
  const robots = await (await server.fetch('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${server.address}/sitemap.xml`);
  expect(robots).toContain('Disallow: /console/');
  for (const name of ['proposals-2', 'proposals-0', 'nothing'])
    expect((await server.fetch(`/sitemaps/${name}.xml`)).status, name).toBe(404);
});

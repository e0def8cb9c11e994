import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const checkout = fileURLToPath(new URL('../../', import.meta.url));

interface Bom {
  bomFormat: string;
  components: { group?: string; name: string; version: string; purl: string }[];
}

test('SU-05: what the program is made of is written as CycloneDX, wholly, and all of it may be used', async ({
  annotate,
}) => {
  // It ends with another code than 0 where a licence is not on its list.
  execFileSync(process.execPath, ['scripts/run.mjs', 'sbom'], { cwd: checkout, stdio: 'ignore' });
  const { bomFormat, components } = JSON.parse(readFileSync(`${checkout}sbom.cdx.json`, 'utf8')) as Bom;
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Set(components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  for (const app of ['api', 'console', 'portal']) {
    const { dependencies } = JSON.parse(readFileSync(`${checkout}apps/${app}/package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(
      Object.keys(dependencies).filter((name) => !listed.has(name)),
      app,
    ).toEqual([]);
  }
  await annotate(`${components.length} packages, every licence on the list`, 'figure');
});

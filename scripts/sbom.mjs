import { readFileSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { ensureInstalled } from './install.mjs';
import { runProgram } from './program.mjs';
import { say } from './terminal.mjs';

/** What may be part of the program: licences that let it be used and passed on by any administration. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'Unlicense',
]);

/** Packages that name no licence in the way the list reads, and the one their files hold. */
const known = { 'combine-errors': 'MIT' };

/** Writes what the program is made of (CycloneDX), and says what may not be in it. */
export async function run() {
  await ensureInstalled();
  const file = inCheckout('sbom.cdx.json');
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--prod', '--out', file];
  const code = await runProgram('pnpm', args);
  if (code !== 0) return code;
  const { components } = JSON.parse(readFileSync(file, 'utf8'));
  const refused = components.filter((component) => component.group !== '@iltizam' && !mayBeUsed(component));
  for (const component of refused)
    say(`${component.name} ${component.version}: ${licenceOf(component) || 'no licence'}`);
  say(
    `sbom.cdx.json: ${components.length} packages${refused.length > 0 ? `, ${refused.length} that may not be used` : ''}`,
  );
  return refused.length > 0 ? 1 : 0;
}

const licenceOf = ({ name, licenses = [] }) =>
  known[name] ??
  licenses.map(({ expression, license }) => expression ?? license.id ?? license.name).join(' AND ');

/** Of an alternative one is enough; of a sum each is needed. */
const mayBeUsed = (component) =>
  licenceOf(component)
    .replaceAll(/[()]/gu, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => allowed.has(one.trim())));

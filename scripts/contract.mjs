import { readFile, writeFile } from 'node:fs/promises';
import { inCheckout } from './checkout.mjs';
import { runApiFirst } from './start.mjs';
import { say } from './terminal.mjs';

/**
 * Prints both schemas into packages/contract, where a change of them is reviewed; `release` makes what stands there the
 * contract others may rely on.
 */
export async function run([what, ...rest]) {
  if ((what !== undefined && what !== 'release') || rest.length > 0) {
    say('Usage: npm run contract, or npm run contract -- release');
    return 2;
  }
  const code = await runApiFirst('cli/print-schema.js', []);
  return code === 0 && what === 'release' ? release() : code;
}

const OPEN = 'Next';
const file = (name) => inCheckout('packages/contract', name);

/** Dates the open part of the changelog, and keeps the schema as the last released one. */
async function release() {
  const changelog = await readFile(file('CHANGELOG.md'), 'utf8');
  const releases = await readFile(file('releases.json'), 'utf8');
  if (!changelog.includes(`## ${OPEN}\n`) || !releases.includes(`"on": "${OPEN}"`)) {
    say(`Nothing to release: CHANGELOG.md needs a part "## ${OPEN}", and releases.json its summary.`);
    return 1;
  }
  const name = freeName(changelog, new Date().toISOString().slice(0, 10));
  await writeFile(file('CHANGELOG.md'), changelog.replace(`## ${OPEN}\n`, `## ${name}\n`));
  await writeFile(file('releases.json'), releases.replace(`"on": "${OPEN}"`, `"on": "${name}"`));
  await writeFile(file('released/schema.graphql'), await readFile(file('schema.graphql')));
  say(`Released as ${name}. Run the tests of apps/api/src/contract, and commit packages/contract.`);
  return 0;
}

/** A second release of a day is its second. */
function freeName(changelog, day, count = 1) {
  const name = count === 1 ? day : `${day}.${count}`;
  return changelog.includes(`## ${name}\n`) ? freeName(changelog, day, count + 1) : name;
}

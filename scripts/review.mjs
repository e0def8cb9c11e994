import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { Missing, say } from './terminal.mjs';

/** Days in which the world would have found out that a version is not what it says. */
const WEEK = 7;
const atOnce = 8;
const lockfile = inCheckout('pnpm-lock.yaml');
const reviewedFile = inCheckout('trust', 'reviewed.txt');

/**
 * Shows what somebody must look at before the lockfile may land: packages not yet reviewed, with what is known of
 * each. With --accept, written down as reviewed by whoever commits it; a test compares both lists.
 */
export async function run(args) {
  const locked = lockedPackages(readFileSync(lockfile, 'utf8'));
  const reviewed = readFileSync(reviewedFile, 'utf8').split('\n').filter(Boolean);
  const added = locked.filter((one) => !reviewed.includes(one));
  const gone = reviewed.filter((one) => !locked.includes(one));
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const findings = await findingsOf(added, { reviewed, registry, now: new Date() });
  for (const { name, says } of findings) say(`${name}: ${says.join('; ')}`);
  for (const one of gone) say(`${one}: no longer used`);
  if (added.length + gone.length === 0) say(`All ${locked.length} packages are reviewed.`);
  else if (args.includes('--accept')) writeFileSync(reviewedFile, `${locked.join('\n')}\n`);
  else say('Look at each, then: npm run review -- --accept');
  return added.length === 0 || args.includes('--accept') ? 0 : 1;
}

const byName = (one, other) => (one < other ? -1 : 1);

/** Every package of a lockfile, as name@version, in order. */
export function lockedPackages(lock) {
  const [, packages] = /^packages:\n([\s\S]*?)^snapshots:/mu.exec(lock);
  return [...packages.matchAll(/^ {2}'?(@?[^@'\s]+@[^'\s:]+)'?:$/gmu)].map(([, one]) => one).toSorted(byName);
}

/** What the registry says of each package that asks for a look; unknown is said to be so, never left out. */
export async function findingsOf(added, { reviewed, registry, now }) {
  const findings = [];
  for (let start = 0; start < added.length; start += atOnce) {
    const some = added.slice(start, start + atOnce);
    findings.push(
      ...(await Promise.all(
        some.map(async (name) => ({ name, says: await findingOf(name, { reviewed, registry, now }) })),
      )),
    );
  }
  return findings;
}

async function findingOf(added, { reviewed, registry, now }) {
  const [name, version] = split(added);
  const before = reviewed.filter((one) => split(one)[0] === name).map((one) => split(one)[1]);
  const known = await packument(name, registry);
  return [
    before.length === 0 ? 'new package' : `new version, reviewed before: ${before.join(', ')}`,
    publisherSays(known, version, before),
    ageSays(known.time?.[version], now),
  ].filter(Boolean);
}

function publisherSays({ versions }, version, before) {
  const publisher = publisherOf(versions[version]);
  if (publisher === null) return 'the registry does not say who published it';
  const earlier = before.map((one) => publisherOf(versions[one]));
  return before.length === 0 || earlier.includes(publisher)
    ? `published by ${publisher}`
    : `NEW PUBLISHER ${publisher}`;
}

/** The registry's own name for it begins with a dash below. */
const publisherOf = (version) => version?.['_npmUser']?.name ?? null;

function ageSays(published, now) {
  if (!published) return 'the registry does not say when it was published';
  const days = Math.floor((now - new Date(published)) / 86_400_000);
  return days < WEEK ? `YOUNG: published ${days} days ago` : null;
}

async function packument(name, registry) {
  const response = await fetch(`${registry.replace(/\/$/u, '')}/${name.replace('/', '%2F')}`).catch(
    () => null,
  );
  if (!response?.ok) {
    throw new Missing(`The package registry did not answer for ${name}. Nothing was written; try again.`);
  }
  return response.json();
}

function split(one) {
  const at = one.lastIndexOf('@');
  return [one.slice(0, at), one.slice(at + 1)];
}

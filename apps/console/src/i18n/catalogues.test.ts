import { activityStatuses } from '@iltizam/domain/activity-rules';
import { assignmentActionNames, assignmentStates } from '@iltizam/domain/assignment-workflow';
import { commitmentActionNames, commitmentStates } from '@iltizam/domain/commitment-workflow';
import { auditFaultKinds } from '@iltizam/domain/audit-faults';
import { mailKinds } from '@iltizam/domain/mails';
import { operationNames } from '@iltizam/domain/permissions';
import { stageKinds } from '@iltizam/domain/plan-stages';
import { outcomeDecisions } from '@iltizam/domain/outcomes';
import { proposalActionNames, proposalStates } from '@iltizam/domain/proposal-states';
import { inadmissibilityReasons } from '@iltizam/domain/reasons';
import { refusalCodes, refusalGrounds } from '@iltizam/domain/refusals';
import { actorRoles, colleges } from '@iltizam/domain/roles';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import englishMessages from 'ra-language-english';
import { expect, test } from 'vitest';
import { catalogue as ar } from './ar/catalogue';
import { catalogue as en } from './en/catalogue';
import { catalogue as fr } from './fr/catalogue';

type Tree = { [key: string]: string | Tree };

const catalogues: Record<string, Tree> = { ar, fr, en };
const SOURCES = join(import.meta.dirname, '..');
const PLURAL = /_(zero|one|two|few|many|other)$/;

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );

/** The keys a component asks for: a plural's forms are one. */
const askedKeys = (tree: Tree) => [...new Set(keysOf(tree).map((key) => key.replace(PLURAL, '')))].toSorted();

const sourceFiles = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^(generated|i18n)|\.test\./.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'));

test('all three languages have the same texts', () => {
  expect(askedKeys(fr)).toEqual(askedKeys(ar));
  expect(askedKeys(en)).toEqual(askedKeys(ar));
});

test.each(Object.keys(catalogues))('%s: every plural has exactly the forms of its language', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const plurals = new Map<string, string[]>();
  for (const key of keysOf(catalogues[language] ?? {})) {
    const form = PLURAL.exec(key)?.[1];
    if (form) plurals.set(key.replace(PLURAL, ''), [...(plurals.get(key.replace(PLURAL, '')) ?? []), form]);
  }
  expect(plurals.size).toBeGreaterThan(10);
  for (const [key, found] of plurals) expect([key, found.toSorted()]).toEqual([key, forms]);
});

test('Arabic has six plural forms', () => {
  expect(new Intl.PluralRules('ar').resolvedOptions().pluralCategories).toHaveLength(6);
});

const textsOf = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );

test.each(Object.keys(catalogues))('%s: no text is empty', (language) => {
  const empty = textsOf(catalogues[language] ?? {}).filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

test('a text of ours has the same variables in every language', () => {
  // Plural forms may leave the number out ("one day"), react-admin's own sentences the record's kind.
  const withVariables = (tree: Tree) =>
    textsOf(tree)
      .filter(([key]) => !PLURAL.test(key) && !key.startsWith('ra.'))
      .map(([key, text]) => [key, ...[...new Set(text.match(/{{\w+}}/g))].toSorted()])
      .toSorted(([one = ''], [other = '']) => one.localeCompare(other));
  expect(withVariables(fr)).toEqual(withVariables(ar));
  expect(withVariables(en)).toEqual(withVariables(ar));
});

test("everything react-admin can say is there, under react-admin's own keys", () => {
  const theirs = keysOf(englishMessages as unknown as Tree);
  const ours = askedKeys(ar);
  expect(theirs.filter((key) => !ours.includes(key))).toEqual([]);
});

test('every text a component names is in the catalogues', () => {
  const roots = Object.keys(ar).join('|');
  const literal = new RegExp(`['"]((?:${roots})\\.[\\w.]+)['"]`, 'g');
  const named = sourceFiles.flatMap((source) => [...source.matchAll(literal)].map((match) => match[1] ?? ''));
  const known = askedKeys(ar);
  expect(named.length).toBeGreaterThan(100);
  const isKnown = (key: string) => known.some((one) => one === key || one.startsWith(`${key}.`));
  expect(named.filter((key) => !isKnown(key))).toEqual([]);
});

const commands = operationNames
  .filter((operation) => operation.startsWith('Mutation.'))
  .map((operation) => operation.replace('Mutation.', ''));

test.each([
  ['states.proposal', proposalStates],
  ['states.assignment', assignmentStates],
  ['states.commitment', commitmentStates],
  ['states.activity', activityStatuses],
  ['actions.proposal', proposalActionNames],
  ['actions.assignment', assignmentActionNames],
  ['actions.commitment', commitmentActionNames],
  ['timeline.proposal', proposalActionNames],
  ['timeline.assignment', assignmentActionNames],
  ['timeline.commitment', commitmentActionNames],
  ['refusals.codes', refusalCodes],
  ['refusals.grounds', refusalGrounds],
  ['audit.operations', commands],
  ['auditSeals.faults', auditFaultKinds],
  ['mails.kinds', mailKinds],
  ['reasons', inadmissibilityReasons],
  ['outcomes', outcomeDecisions],
  ['stages', stageKinds],
  ['roles', actorRoles],
  ['colleges', colleges],
] as [string, readonly string[]][])("%s: every word of the domain's list is there", (path, words) => {
  const known = askedKeys(ar);
  expect(words.filter((word) => !known.includes(`${path}.${word}`))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  actingRole,
  citizenOperations,
  columns,
  mayCall,
  operationNames,
  operations,
  operationsOpenTo,
} from './permissions.js';
import { roles, type Actor } from './roles.js';
import { cast } from './testing-cast.js';
import { printTable } from './testing-table.js';

const contract = readFileSync(new URL('../../contract/staff.graphql', import.meta.url), 'utf8');

/** The root fields of a schema, as `Query.plans`. */
const rootFields = ['Query', 'Mutation'].flatMap((type) => {
  const body = new RegExp(`^type ${type} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(contract)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, field]) => `${type}.${field}`);
});

test('every operation of the staff schema has a line, and no line is left over', () => {
  expect(operationNames.toSorted()).toEqual(rootFields.toSorted());
});

test('the table reads as the policy it is', async () => {
  const rows = operationNames.map((operation) => [
    operation,
    ...columns.map((column) => operations[operation][column]),
  ]);
  await expect(printTable('Who may call what', ['operation', ...columns], rows)).toMatchFileSnapshot(
    '../tables/permissions.md',
  );
});

test('several memberships give the best of each', () => {
  const both: Actor = {
    userId: 'both',
    memberships: [...cast.officer.memberships, ...cast.secretariat.memberships],
  };
  expect(mayCall(cast.officer, 'Mutation.updateCommitment')).toBe('own');
  expect(mayCall(both, 'Mutation.updateCommitment')).toBe('yes');
  expect(mayCall(both, 'Mutation.answerAssignment')).toBe('own');
});

test('AZ-02: what has no line is refused, also by the names every object has', () => {
  for (const operation of ['Query.secrets', 'constructor', '__proto__', 'toString', ''])
    for (const actor of Object.values(cast)) expect(mayCall(actor, operation)).toBe('no');
});

test('nobody signed in may less than the public, which reads, and writes what a citizen may', () => {
  const open = operationsOpenTo(cast.anonymous);
  expect(open.filter((operation) => operation.startsWith('Mutation'))).toEqual(citizenOperations);
  for (const actor of Object.values(cast))
    expect(operationsOpenTo(actor)).toEqual(expect.arrayContaining(open));
});

test('users, audit and templates are the administrator’s, and nothing of triage is', () => {
  const own = operationsOpenTo(cast.administrator).filter((name) => operations[name].PUBLIC === 'no');
  expect(own).toEqual([
    'Query.justificationTemplates',
    'Query.user',
    'Query.users',
    'Query.apiClient',
    'Query.apiClients',
    'Query.deprecatedUses',
    'Query.auditEvents',
    'Query.auditState',
    'Query.health',
    'Query.allDataRequests',
    'Query.mails',
    'Mutation.readAuthor',
    'Mutation.handleDataRequest',
    'Mutation.saveTemplate',
    'Mutation.deleteWebhook',
    'Mutation.sendSampleEvent',
    'Mutation.replayWebhook',
    'Mutation.createApiClient',
    'Mutation.updateApiClient',
    'Mutation.createApiKey',
    'Mutation.revokeApiKey',
    'Mutation.createUser',
    'Mutation.inviteUser',
    'Mutation.resetSecondFactor',
    'Mutation.exportAudit',
    'Mutation.viewAs',
    'Mutation.updateUser',
    'Mutation.addMembership',
    'Mutation.endMembership',
  ]);
  expect(roles.filter((role) => operations['Query.users'][role] !== 'no')).toEqual(['ADMINISTRATOR']);
});

test('who acts does so in the role that may most', () => {
  const both = {
    userId: 'two-1',
    memberships: [...cast.officer.memberships, ...cast.secretariat.memberships],
  };
  expect(actingRole(cast.officer, 'Mutation.saveDraft')).toBe('OFFICER');
  expect(actingRole(both, 'Mutation.saveDraft')).toBe('SECRETARIAT');
  expect(actingRole(both, 'Mutation.answerAssignment')).toBe('OFFICER');
  expect(actingRole(cast.memberCivil, 'Mutation.saveDraft')).toBeNull();
  expect(actingRole(cast.anonymous, 'Query.plans')).toBeNull();
});

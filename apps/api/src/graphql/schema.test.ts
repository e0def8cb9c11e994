import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { operationNames, operations } from '@iltizam/domain/permissions';
import { contractFile, printed } from '../cli/print-schema.js';
import { buildSchemas, type Schemas } from './schema.js';

let schemas: Schemas;
beforeAll(async () => {
  schemas = await buildSchemas();
});

describe('the committed contract', () => {
  test.each(['public', 'staff'] as const)('%s is what the api prints', (name) => {
    // After a change: npm run contract, and the diff is reviewed with the change.
    expect(printed(schemas[name])).toBe(readFileSync(contractFile(name), 'utf8'));
  });

  test.each(['public', 'staff'] as const)('%s says of everything what it means', (name) => {
    expect(undescribed(schemas[name])).toEqual([]);
  });
});

describe('the public schema', () => {
  test('has the mutations an application or a citizen may call, and none of the staff types', () => {
    const mutations = Object.keys(schemas.public.getMutationType()!.getFields());
    expect(mutations.toSorted()).toEqual(
      operationNames
        .filter((name) => name.startsWith('Mutation.'))
        .filter((name) => operations[name].CLIENT !== 'no' || operations[name].PUBLIC !== 'no')
        .map((name) => name.slice('Mutation.'.length))
        .toSorted(),
    );
    for (const name of [
      'Me',
      'User',
      'Membership',
      'AuditEvent',
      'AvailableAction',
      'ProposalGroup',
      'ApiClient',
      'ApiKey',
    ]) {
      expect(schemas.public.getType(name), name).toBeUndefined();
    }
  });

  test('names no personal data: no e-mail, phone, author, account or session anywhere, but the name of who agreed to it and of an organisation that assesses', () => {
    const names = Object.values(schemas.public.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((f) => `${type.name}.${f}`) : [],
      );
    // The committee's sessions are no sign-in.
    const committeeSession = /^(CommitteeSession|SessionItem|SessionVote)\.|(committeeSession|\.sessions)$/u;
    expect(
      names.filter((name) =>
        /email|phone|author|account|session|password|actorName|actorId|user/iu.test(
          name.replace(committeeSession, ''),
        ),
      ),
    ).toEqual(['Assessment.author', 'Proposal.authorName']);
  });

  test('IN-05: has no free-form JSON in an argument: it would be an oracle', () => {
    expect(
      Object.keys(schemas.public.getTypeMap()).filter((name) => /json|object(?!ion)/iu.test(name)),
    ).toEqual([]);
  });
});

function undescribed(schema: GraphQLSchema): string[] {
  const silent: string[] = [];
  const note = (path: string, description: string | null | undefined) => {
    if (!description?.trim()) silent.push(path);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type) || isUnionType(type)) continue;
    if (!['Query', 'Mutation'].includes(type.name)) note(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  return silent;
}

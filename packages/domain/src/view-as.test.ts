import { expect, test } from 'vitest';
import { personalReads } from './personal-reads.js';
import { mayCall, operationNames, operationsOpenTo } from './permissions.js';
import { cast } from './testing-cast.js';
import { checkView } from './view-as.js';

test('AZ-15: nobody is viewed by themselves, and no administrator', () => {
  const { administrator, memberCivil } = cast;
  expect(checkView(administrator, memberCivil).ok).toBe(true);
  expect(checkView(administrator, administrator)).toMatchObject({ refusal: { facts: { why: 'self' } } });
  const other = { ...administrator, userId: 'another' };
  expect(checkView(administrator, other)).toMatchObject({ refusal: { facts: { why: 'administrator' } } });
});

test('AZ-15: whoever only looks may call no mutation, and reads no personal data in another name', () => {
  for (const actor of Object.values(cast)) {
    const looking = { ...actor, looking: true };
    for (const operation of operationNames) {
      const shut =
        operation.startsWith('Mutation.') || (personalReads as readonly string[]).includes(operation);
      expect(mayCall(looking, operation)).toBe(shut ? 'no' : mayCall(actor, operation));
    }
    expect(operationsOpenTo(looking).filter((operation) => operation.startsWith('Mutation.'))).toEqual([]);
  }
});

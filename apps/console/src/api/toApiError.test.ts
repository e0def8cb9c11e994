import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { toApiError } from './toApiError';

const refusal = (extensions: Record<string, unknown>) => ({
  graphQLErrors: [new GraphQLError('no', { extensions })],
});

test('a refusal keeps its code, the input at fault and the facts', () => {
  const error = toApiError(refusal({ code: 'STALE_VERSION', field: 'version', facts: { version: 7 } }));
  expect(error).toMatchObject({ code: 'STALE_VERSION', field: 'version', facts: { version: 7 } });
  expect(error.message).toBe('refusals.codes.STALE_VERSION');
});

test('an answer without a known code is a fault of ours, not a refusal', () => {
  expect(toApiError(refusal({ code: 'INTERNAL_SERVER_ERROR' })).code).toBe('UNEXPECTED');
  expect(toApiError(refusal({})).code).toBe('UNEXPECTED');
});

test('a server that does not answer is unreachable', () => {
  const error = toApiError({ graphQLErrors: [], networkError: new TypeError('Failed to fetch') });
  expect(error.code).toBe('UNREACHABLE');
});

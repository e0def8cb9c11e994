import { refusalCodes, type RefusalCode } from '@iltizam/domain/refusals';
import type { CombinedError } from '@urql/core';
import { ApiError, type Facts } from './ApiError';

const isRefusalCode = (code: unknown): code is RefusalCode => refusalCodes.some((known) => known === code);

/** Reads the first refusal of an answer; anything without a code of the closed list is a fault of ours. */
export function toApiError(error: Pick<CombinedError, 'graphQLErrors' | 'networkError'>): ApiError {
  if (error.networkError) return new ApiError('UNREACHABLE');
  for (const { extensions } of error.graphQLErrors)
    if (isRefusalCode(extensions?.code))
      return new ApiError(
        extensions.code,
        typeof extensions.field === 'string' ? extensions.field : null,
        (extensions.facts ?? {}) as Facts,
      );
  return new ApiError('UNEXPECTED');
}

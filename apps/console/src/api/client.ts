import { Client, fetchExchange } from '@urql/core';
import type { TypedDocumentString } from '../generated/graphql';
import { noteContact } from './contact';
import { toApiError } from './toApiError';

/** Another site cannot set this header without a preflight, which the server refuses: no forged requests. */
export const OWN_HEADER = { 'x-iltizam': '1' };

// No cache exchange: TanStack Query keeps the answers already, and two caches make stale lists.
const client = new Client({
  url: '/staff/graphql',
  exchanges: [fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'network-only',
  fetchOptions: { credentials: 'same-origin', headers: OWN_HEADER },
});

/** Asks one query; throws an `ApiError` when the server refuses or does not answer. */
export async function query<Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query<Data>(document.toString(), variables).toPromise();
  if (error) throw toApiError(error);
  noteContact();
  return data as Data;
}

/** Sends one command; throws an `ApiError` when the server refuses or does not answer. */
export async function mutate<Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.mutation<Data>(document.toString(), variables).toPromise();
  if (error) throw toApiError(error);
  noteContact();
  return data as Data;
}

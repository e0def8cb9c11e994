import { Client, createRequest, fetchExchange } from '@urql/core';
import type { TypedDocumentString } from '../generated/graphql';
import { askAgainWhereBusy } from './busy';
import { noteContact } from './contact';
import { noteVersion } from './version';
import { toApiError } from './toApiError';

/** Another site cannot set this header without a preflight, which the server refuses: no forged requests. */
export const OWN_HEADER = { 'x-iltizam': '1' };

// No cache exchange: TanStack Query keeps the answers already, and two caches make stale lists.
const client = new Client({
  url: '/staff/graphql',
  exchanges: [fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'network-only',
  fetch: async (input, init) => noteVersion(await askAgainWhereBusy(() => fetch(input, init))),
  fetchOptions: { credentials: 'same-origin', headers: OWN_HEADER },
});

/**
 * Each question goes to the server: urql would give the answer that is on its way to whoever asks the same again, and a
 * page that is read anew after a command would show what stood before it.
 */
let asked = 0;

/** Asks one query; throws an `ApiError` when the server refuses or does not answer. */
export async function query<Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const request = { ...createRequest<Data>(document.toString(), variables), key: ++asked };
  const { data, error } = await client.executeQuery(request).toPromise();
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

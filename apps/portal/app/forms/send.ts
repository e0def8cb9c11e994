import { readTooLong, type TooLong } from '@iltizam/domain/input-limits';
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { RouterContextProvider } from 'react-router';
import { clientContext } from '../graph/ask.js';

/** Why something was not received; the words for it are the language's. */
export interface FormRefusal {
  code: string;
  why: string | null;
  field: string | null;
  /** Minutes to wait, where waiting helps. */
  minutes: number | null;
  /** The text that is too long, where it is that. */
  tooLong: TooLong | null;
}

/** What a browser would have asked for before it sent the form. */
export const missing = (field: string): FormRefusal => ({
  code: 'INVALID_INPUT',
  why: 'missing',
  field,
  minutes: null,
  tooLong: null,
});

export type Sent<Data> = { data: Data; refusal: null } | { data: null; refusal: FormRefusal };

/** Sends one mutation; a refusal is an answer, anything else a fault of ours. */
export async function send<Data, Variables extends AnyVariables>(
  context: Readonly<RouterContextProvider>,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Sent<Data>> {
  const { data, error } = await context.get(clientContext).mutation(document, variables).toPromise();
  const extensions = error?.graphQLErrors[0]?.extensions;
  if (extensions && typeof extensions['code'] === 'string' && extensions['code'] !== 'INTERNAL') {
    const facts = (extensions['facts'] ?? {}) as Record<string, unknown>;
    const seconds = facts['retryAfterSeconds'];
    const field = typeof extensions['field'] === 'string' ? extensions['field'] : null;
    return {
      data: null,
      refusal: {
        code: extensions['code'],
        why: typeof facts['why'] === 'string' ? facts['why'] : null,
        field,
        minutes: typeof seconds === 'number' ? Math.ceil(seconds / 60) : null,
        tooLong: readTooLong(field, facts),
      },
    };
  }
  if (error) throw error;
  if (!data) throw new Error('The api answered with neither data nor errors.');
  return { data, refusal: null };
}

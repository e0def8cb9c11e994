import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { mutate } from '../api/client';
import type { ApiError } from '../api/ApiError';
import type { TypedDocumentString } from '../generated/graphql';

type CommandOptions<Data, Input> = {
  /** The key of the sentence that says what was done. */
  done: string | ((input: Input) => string);
  /** What has to come first; the command is sent as it stands then. */
  ready?: (input: Input) => Promise<Input>;
  onDone?: (data: Data) => void;
};

/**
 * Sends one named command. A repeat after a lost answer carries the same key and has no second
 * effect; afterwards everything on the page is read again.
 */
export function useCommand<Data, Input extends object>(
  document: TypedDocumentString<Data, { input: Input }>,
  { done, ready, onDone }: CommandOptions<Data, Input>,
) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const sent = useRef({ input: '', key: '' });

  const keyFor = (input: Input) => {
    const written = JSON.stringify(input);
    if (sent.current.input !== written) sent.current = { input: written, key: crypto.randomUUID() };
    return sent.current.key;
  };

  return useMutation<Data, ApiError, Input>({
    mutationFn: async (given) => {
      const input = ready ? await ready(given) : given;
      return mutate(document, { input: { ...input, idempotencyKey: keyFor(input) } });
    },
    onSuccess: async (data, input) => {
      sent.current = { input: '', key: '' };
      onDone?.(data);
      notify(typeof done === 'string' ? done : done(input), { type: 'success' });
      await queryClient.invalidateQueries();
    },
  });
}

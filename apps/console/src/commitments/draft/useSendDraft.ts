import type { FieldValue } from '@iltizam/domain/field-merge';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { mutate } from '../../api/client';
import { SaveDraft } from './draft.documents';
import type { Attempt, Clash } from './draftKeeper';

/** Sends what was typed to the server, and has the card read again with it. */
export function useSendDraft(commitment: string) {
  const queryClient = useQueryClient();
  return useCallback(
    async ({ key, changes }: Attempt) => {
      const input = {
        commitment,
        changes: Object.entries(changes).map(([field, { base, value }]) => ({ field, base, value })),
        idempotencyKey: key,
      };
      const { saveDraft } = await mutate(SaveDraft, { input });
      void queryClient.invalidateQueries({ queryKey: ['commitments'] });
      const clashes = saveDraft.conflicts.map(({ field, yours, current, by, at }): Clash => ({
        field,
        yours: yours as FieldValue,
        current: current as FieldValue,
        by,
        at,
      }));
      return { savedAt: saveDraft.savedAt, clashes };
    },
    [commitment, queryClient],
  );
}

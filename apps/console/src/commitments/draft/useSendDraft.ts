import type { FieldValue } from '@iltizam/domain/field-merge';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { mutate } from '../../api/client';
import { SaveDraft } from './draft.documents';
import type { Attempt, Clash } from './draftKeeper';
import type { Saving } from './ownSavings';

/** Sends what was typed to the server, and has the card read again with it. */
export function useSendDraft(commitment: string, onSaved: (saving: Saving) => void) {
  const queryClient = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  /** Led away once: the page sends again as it closes, and must not lead away from where it led to. */
  const leaving = useRef(false);
  return useCallback(
    async ({ key, changes }: Attempt) => {
      const input = {
        commitment,
        changes: Object.entries(changes).map(([field, { base, value }]) => ({ field, base, value })),
        idempotencyKey: key,
      };
      const { saveDraft } = await mutate(SaveDraft, { input }).catch(async (error: unknown) => {
        // Where the session has ended the way leads over the sign-in page and back here; what was typed stays on the device.
        if (!leaving.current) leaving.current = await logoutIfAccessDenied(error);
        throw error;
      });
      void queryClient.invalidateQueries({ queryKey: ['commitments'] });
      const clashes = saveDraft.conflicts.map(({ field, yours, current, by, at }): Clash => ({
        field,
        yours: yours as FieldValue,
        current: current as FieldValue,
        by,
        at,
      }));
      onSaved(saveDraft);
      return { savedAt: saveDraft.savedAt, clashes };
    },
    [commitment, onSaved, queryClient, logoutIfAccessDenied],
  );
}

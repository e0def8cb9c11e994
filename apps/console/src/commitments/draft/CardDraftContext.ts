import type { FieldValue } from '@iltizam/domain/field-merge';
import { createContext, useContext } from 'react';
import type { ApiError } from '../../api/ApiError';

type CardDraft = {
  /** What stands at a field for this person: typed, else drafted, else on the card. Paths as in `saveDraft`. */
  value: (path: string) => FieldValue;
  /** What is to stand there: kept at once and saved by itself. */
  write: (path: string, value: FieldValue) => void;
  /** Why the server would not take what was typed there. */
  fault: (path: string) => ApiError | null;
  /** May this person write the field now? By the first part of its path. */
  open: (field: string) => boolean;
  /** Sends what is not sent yet; whoever hands the card over waits for it. */
  flush: () => Promise<void>;
};

export const CardDraftContext = createContext<CardDraft | null>(null);

/** The card as this person is writing it. */
export function useCardDraft(): CardDraft {
  const draft = useContext(CardDraftContext);
  if (draft === null) throw new Error('A section of the card stands outside of its frame');
  return draft;
}

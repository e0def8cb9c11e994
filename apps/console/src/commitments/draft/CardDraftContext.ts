import type { FieldValue } from '@iltizam/domain/field-merge';
import { createContext, useContext } from 'react';
import type { ApiError } from '../../api/ApiError';
import type { OwnSavings, Saving } from './ownSavings';

type CardDraft = {
  /** What stands at a field for this person: typed, else drafted, else on the card. Paths as in `saveDraft`. */
  value: (path: string) => FieldValue;
  /** What is to stand there: kept at once and saved by itself. */
  write: (path: string, value: FieldValue) => void;
  /** Why the server would not take what was typed there. */
  fault: (path: string) => ApiError | null;
  /** May this person write the field now? By the first part of its path. */
  open: (field: string) => boolean;
  /** Sends what is not sent yet. */
  flush: () => Promise<void>;
  /** Another command than the keeper's own has saved. */
  noteSaving: (saving: Saving) => void;
  /**
   * For whoever hands the card over: sends what is not sent yet, and says by which version of it, or of the report beside
   * it, to act for having seen this one. Refused while something typed waits for an answer or a decision: nothing is handed over without it.
   */
  actOn: (...seen: Parameters<OwnSavings['since']>) => Promise<number>;
};

export const CardDraftContext = createContext<CardDraft | null>(null);

/** The card as this person is writing it. */
export function useCardDraft(): CardDraft {
  const draft = useContext(CardDraftContext);
  if (draft === null) throw new Error('A section of the card stands outside of its frame');
  return draft;
}

import { refusalGrounds } from '@iltizam/domain/refusals';
import { useTranslate } from 'react-admin';
import { ApiError, type ErrorCode, type Facts } from '../api/ApiError';

type Refusal = { code: ErrorCode; facts: Facts };

/**
 * A refusal in the reader's words: the ground behind it where the server named one, else the code's
 * own sentences. Each text says what happened, what is kept and what to do.
 */
export function useErrorText() {
  const translate = useTranslate();
  return (error: unknown): string => {
    const { code, facts }: Refusal = error instanceof ApiError ? error : { code: 'UNEXPECTED', facts: {} };
    const ground = refusalGrounds.find((known) => known === facts['why']);
    return translate(ground ? `refusals.grounds.${ground}` : `refusals.codes.${code}`, facts);
  };
}

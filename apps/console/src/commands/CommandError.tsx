import type { ReactNode } from 'react';
import type { ApiError } from '../api/ApiError';
import { isRefusal } from '../api/ApiError';
import { ErrorNotice } from '../errors/ErrorNotice';

type CommandErrorProps = {
  error: ApiError | null;
  /** What is shown where somebody else changed the record meanwhile. */
  children: ReactNode;
};

/** Why a command was refused; a conflict shows both versions instead of a sentence. */
export function CommandError({ error, children }: CommandErrorProps) {
  if (error === null) return null;
  return isRefusal(error, 'STALE_VERSION') ? <>{children}</> : <ErrorNotice error={error} />;
}

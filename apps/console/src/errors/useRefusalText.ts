import { ApiError } from '../api/ApiError';
import type { ActionFragment } from '../generated/graphql';
import { useErrorText } from './useErrorText';

type Refusal = NonNullable<ActionFragment['refusal']>;

/** The "why not" of an action that is drawn but not open, in the reader's words. */
export function useRefusalText() {
  const textOf = useErrorText();
  return ({ code, facts }: Refusal): string =>
    textOf(new ApiError(code, null, Object.fromEntries(facts.map(({ name, value }) => [name, value]))));
}

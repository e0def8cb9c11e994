import type { Page } from 'playwright-core';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; field?: string | null } }[];
}

/** Asks the staff API from inside the page, with its session: what somebody can do who opens the browser's tools. */
export function ask(page: Page, query: string, variables: object = {}): Promise<Answer> {
  return page.evaluate(async (body) => {
    const answer = await fetch('/staff/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-iltizam': '1' },
      body,
    });
    return (await answer.json()) as Answer;
  }, JSON.stringify({ query, variables }));
}

/** The codes of a refusal; none where it was done. */
export const codesOf = ({ errors = [] }: Answer): string[] => errors.map(({ extensions }) => extensions.code);

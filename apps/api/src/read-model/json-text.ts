import type { FormattedExecutionResult } from 'graphql';

/** Data of an answer that is JSON already: passed on as it is, or read like any other by who asks within the process. */
export class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** An answer as the client gets it. */
export const stringifyAnswer = (answer: FormattedExecutionResult): string => {
  const data: unknown = answer.data;
  return data instanceof JsonText ? `{"data":${data.text}}` : JSON.stringify(answer);
};

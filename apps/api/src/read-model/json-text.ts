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
  if (!(data instanceof JsonText)) return JSON.stringify(answer);
  return answer.extensions
    ? `{"data":${data.text},"extensions":${JSON.stringify(answer.extensions)}}`
    : `{"data":${data.text}}`;
};

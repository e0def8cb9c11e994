import type { IncomingMessage, ServerResponse } from 'node:http';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Looks at every request as it comes and as it is answered, and changes nothing of it: figures, traces. */
export type Watching = (answer: Answer) => Answer;

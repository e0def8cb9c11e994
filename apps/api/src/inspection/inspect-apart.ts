import { runApart } from '../apart/run-apart.js';
import type { Verdict } from './verdict.js';

/** Looks at a file in a process of its own; where that takes too long or too much, the file counts as damaged. */
export const inspectApart = (path: string): Promise<Verdict> =>
  runApart<Verdict>({
    beside: import.meta.url,
    program: 'inspect.worker',
    given: path,
    longestMs: 5_000,
    mostMb: 512,
  }).catch(() => ({ refusal: 'DAMAGED' }));

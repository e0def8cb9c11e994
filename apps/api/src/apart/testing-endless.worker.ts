import { answerApart } from './answer-apart.js';

answerApart(async (what: 'TIME' | 'MEMORY') => {
  const held: unknown[] = [];
  for (;;) if (what === 'MEMORY') held.push({});
});

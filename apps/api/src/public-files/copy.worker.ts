import { answerApart } from '../apart/answer-apart.js';
import { writePublicCopy } from './public-copy.js';

answerApart(async ([mediaType, from, to]: [string, string, string]) => {
  await writePublicCopy(mediaType, from, to);
});

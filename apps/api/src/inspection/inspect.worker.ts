import { answerApart } from '../apart/answer-apart.js';
import { inspectFile } from './inspect-file.js';

answerApart(inspectFile);

import { answerApart } from '../apart/answer-apart.js';
import { readWorkbook } from './read-workbook.js';

answerApart(readWorkbook);

import { HttpFailure } from '../http/failures.js';
import type { PasswordFault } from './password-rules.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.js';

const messages: Record<PasswordFault['why'], string> = {
  tooShort: `A password has at least ${SHORTEST_PASSWORD} characters.`,
  tooLong: `A password has at most ${LONGEST_PASSWORD} characters.`,
  tooEasy: 'This password is common, was leaked, or is easily guessed.',
};

export const refusePassword = ({ why }: PasswordFault): HttpFailure =>
  new HttpFailure(400, 'INVALID_INPUT', messages[why], {
    field: 'password',
    facts: { why, minimum: SHORTEST_PASSWORD, maximum: LONGEST_PASSWORD },
  });

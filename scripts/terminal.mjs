/** Something a person must bring or correct: its message is all they need, no stack. */
export class Missing extends Error {}

/** Progress goes to stderr: a command's own output stays alone on stdout. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

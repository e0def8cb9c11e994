import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** Passes bytes on, the last ones only once all of them have the sum they were kept with. */
export function verified(sha256: string): Transform {
  const sum = createHash('sha256');
  let held: Buffer | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum.update(chunk);
      const ready = held;
      held = chunk;
      done(null, ready);
    },
    flush(done) {
      if (sum.digest('hex') === sha256) done(null, held);
      else done(new Error('a file is not what was kept'));
    },
  });
}

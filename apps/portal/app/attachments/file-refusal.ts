import { evidenceRefusals } from '@iltizam/domain/evidence';
import { readTooLong } from '@iltizam/domain/input-limits';
import { refusalCodes, refusalGrounds } from '@iltizam/domain/refusals';
import type { FormRefusal } from '../forms/send.js';

const known: readonly string[] = [...evidenceRefusals, ...refusalGrounds];

/** Why the api led the browser back to the step of files, as it says in the address; null where it refused nothing. */
export function fileRefusal(asked: URLSearchParams): FormRefusal | null {
  const code = refusalCodes.find((one) => one === asked.get('refused'));
  if (!code) return null;
  const why = asked.get('refusal') ?? asked.get('why') ?? '';
  const seconds = Number(asked.get('retryAfterSeconds') ?? Number.NaN);
  const [length, maximum] = [Number(asked.get('length')), Number(asked.get('maximum'))];
  return {
    code,
    // Of this form one thing alone can be missing.
    why: why === 'missing' ? 'fileMissing' : known.includes(why) ? why : null,
    field: 'file',
    minutes: Number.isFinite(seconds) ? Math.ceil(seconds / 60) : null,
    tooLong: readTooLong(asked.get('field'), { why, length, maximum }),
  };
}

import { JsonText } from '../read-model/json-text.js';

const KEY_ENDS = '":';

/** Values an answer holds, each field one: what was in fact asked for. */
export function valuesIn(data: unknown): number {
  if (data instanceof JsonText) return valuesInText(data.text);
  if (Array.isArray(data)) return data.reduce<number>((sum, one) => sum + valuesIn(one), 0);
  if (data === null || typeof data !== 'object') return 0;
  return Object.values(data).reduce<number>((sum, one) => sum + 1 + valuesIn(one), 0);
}

const nameEnds = /\w/u;

/**
 * The same of JSON that nobody has to parse for it. The mark that ends a field's name stands after a letter of it; one
 * that begins a text, or stands inside it behind a backslash, does not.
 */
export function valuesInText(json: string): number {
  let count = 0;
  for (let at = json.indexOf(KEY_ENDS); at !== -1; at = json.indexOf(KEY_ENDS, at + 2))
    if (nameEnds.test(json[at - 1] ?? '')) count++;
  return count;
}

import { JsonText } from '../read-model/json-text.js';

const KEY_ENDS = '":';

/** Values an answer holds, each field one: what was in fact asked for. */
export function valuesIn(data: unknown): number {
  if (data instanceof JsonText) return valuesInText(data.text);
  if (Array.isArray(data)) return data.reduce<number>((sum, one) => sum + valuesIn(one), 0);
  if (data === null || typeof data !== 'object') return 0;
  return Object.values(data).reduce<number>((sum, one) => sum + 1 + valuesIn(one), 0);
}

/** The same of JSON that nobody has to parse for it. Inside a text a quotation mark has a backslash before it. */
export function valuesInText(json: string): number {
  let count = 0;
  for (let at = json.indexOf(KEY_ENDS); at !== -1; at = json.indexOf(KEY_ENDS, at + 2))
    if (json[at - 1] !== '\\') count++;
  return count;
}

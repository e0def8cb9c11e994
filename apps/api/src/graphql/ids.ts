import { validate } from 'uuid';
import { notFound } from './refused.js';

/** What is not an id names nothing; PostgreSQL is not asked. */
export const isId = (text: string): boolean => validate(text);

export function knownId(text: string): string {
  if (!isId(text)) throw notFound();
  return text;
}

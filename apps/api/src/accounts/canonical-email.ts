import { composed } from '@iltizam/domain/text-limits';
import { z } from 'zod';

/** As it is typed into a form: no address has a control inside it, and no database keeps a NUL. */
export const typedEmail = z
  .string()
  .max(320)
  .refine((typed) => !/\p{Cc}/u.test(typed.trim()));

/** The one form of an address that counts: spaces, capitals and Unicode spellings make no second account. */
export const canonicalEmail = (typed: string): string => composed(typed.trim()).toLowerCase();

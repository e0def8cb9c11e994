import type { Citizen } from '@iltizam/domain/citizen-links';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';

/** The person this browser is recognised as; whoever is not has to open a link first. */
export const citizenOf = ({ citizen }: Pick<Context, 'citizen'>): Citizen =>
  citizen ?? deny('NOT_ALLOWED', 'enterFirst');

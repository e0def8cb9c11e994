import type { Context } from '../graphql/context.js';
import { wroteLately } from './who-wrote.js';

/** Everybody but the staff, people the portal recognises, and who wrote a moment ago, may read what is a moment old. */
export const mayReadReplica = ({ audience, citizen }: Context): boolean =>
  audience === 'PUBLIC' && citizen === null && !wroteLately();

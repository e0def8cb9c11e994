import type { Context } from '../graphql/context.js';
import { wroteLately } from './who-wrote.js';

/** Everybody but the staff, and but who wrote a moment ago, may read what is a moment old. */
export const mayReadReplica = ({ audience }: Context): boolean => audience === 'PUBLIC' && !wroteLately();

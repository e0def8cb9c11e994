import { isRegion, type Region } from '@iltizam/domain/regions';
import { deny } from '../graphql/refused.js';

/** The region somebody says they are of; null where they do not say. */
export function writtenRegion(given: string | null | undefined): Region | null {
  if (given == null || given === '') return null;
  return isRegion(given) ? given : deny('INVALID_INPUT', 'notInList', { field: 'region' });
}

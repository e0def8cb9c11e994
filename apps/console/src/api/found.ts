import { ApiError } from './ApiError';

/** A record that is not there, or not yours to see, is answered with null: the two look alike on purpose. */
export function found<Row>(row: Row | null | undefined): Row {
  if (row == null) throw new ApiError('NOT_FOUND');
  return row;
}

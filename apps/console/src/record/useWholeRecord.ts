import { useGetOne } from 'react-admin';

/** A name of its own in the cache: react-admin keeps rows of lists, which lack most fields, under the plain one. */
const WHOLE = { whole: true };

/** One record with all its page shows; nothing is asked while there is no id. */
export const useWholeRecord = <Row extends { id: string }>(resource: string, id: string | undefined) =>
  useGetOne<Row>(resource, { id: id ?? '', meta: WHOLE }, { enabled: id !== undefined && id !== '' });

import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';

/** The record the address names. */
export function useRecord<Row extends { id: string }>(resource: string) {
  const { id = '' } = useParams();
  return useGetOne<Row>(resource, { id });
}

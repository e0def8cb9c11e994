import { useParams } from 'react-router-dom';
import { useWholeRecord } from './useWholeRecord';

/** The record the address names. */
export function useRecord<Row extends { id: string }>(resource: string) {
  const { id } = useParams();
  return useWholeRecord<Row>(resource, id);
}

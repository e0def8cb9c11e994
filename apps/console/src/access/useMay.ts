import type { Operation } from '@iltizam/domain/permissions';
import { useMe } from './useMe';

/** Asks whether the reader may use an operation of the api: the only ground on which something is offered. */
export function useMay(): (operation: Operation) => boolean {
  const operations = useMe()?.operations ?? [];
  return (operation) => operations.includes(operation);
}

import type { ServiceState } from '@iltizam/domain/system-health';

/** A service of others; null where the settings name none. */
export type Service = { answers(): Promise<boolean> } | null;

/** Asks it now. */
export async function stateOf(service: Service): Promise<ServiceState> {
  if (service === null) return 'NONE';
  return (await service.answers()) ? 'ANSWERS' : 'SILENT';
}

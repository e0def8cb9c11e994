import { useState } from 'react';

/** What was written and not sent, by proposal and panel: closing a panel or walking on loses nothing. */
const kept = new Map<string, unknown>();

/** A panel's state that outlives the panel, until it is sent. */
export function useDraft<Value>(name: string, first: () => Value) {
  const [value, setValue] = useState<Value>(() => (kept.has(name) ? (kept.get(name) as Value) : first()));
  const keep = (next: Value) => {
    kept.set(name, next);
    setValue(next);
  };
  const forget = () => void kept.delete(name);
  return [value, keep, forget] as const;
}

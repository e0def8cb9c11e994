import type { LocalizedFragment } from '../generated/graphql.js';
import { useShown } from './shown.js';

interface LocalOptionProps {
  value: string;
  of: LocalizedFragment;
  /** How many records it would leave, where that is known. */
  count?: string;
}

/** A choice named by a text of a record. */
export function LocalOption({ value, of, count }: LocalOptionProps) {
  const shown = useShown(of);
  return (
    <option value={value} lang={shown.lang} dir={shown.dir}>
      {count ? `${shown.value} (${count})` : shown.value}
    </option>
  );
}

export function LocalOptionGroup({ of, children }: { of: LocalizedFragment; children: React.ReactNode }) {
  const shown = useShown(of);
  return (
    <optgroup label={shown.value} lang={shown.lang} dir={shown.dir}>
      {children}
    </optgroup>
  );
}

import { useCallback, useState } from 'react';
import { rangeOf, type Row } from './queue';

/** Rows picked to be decided together; the last one picked is where a range begins. */
export function useSelection(rows: readonly Row[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const toggle = useCallback((reference: string) => {
    setPicked((former) => {
      const next = new Set(former);
      if (!next.delete(reference)) next.add(reference);
      return next;
    });
    setAnchor(reference);
  }, []);
  const extendTo = (reference: string) => {
    setPicked(new Set([...picked, ...rangeOf(rows, anchor, reference)]));
    setAnchor(reference);
  };
  const clear = () => {
    setPicked(new Set());
    setAnchor(null);
  };
  // What has left the queue meanwhile is not picked any more.
  const references = rows.map(({ reference }) => reference).filter((reference) => picked.has(reference));
  return { references, has: (reference: string) => picked.has(reference), toggle, extendTo, clear };
}

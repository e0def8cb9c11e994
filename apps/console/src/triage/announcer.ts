import { useCallback, useMemo, useState } from 'react';

/** What a screen reader is told of while the eyes are elsewhere, and when something was last saved. */
export function useAnnouncer() {
  const [text, setText] = useState('');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const saved = useCallback((sentence: string) => {
    setText(sentence);
    setSavedAt(Date.now());
  }, []);
  return useMemo(() => ({ text, savedAt, say: setText, saved }), [text, savedAt, saved]);
}

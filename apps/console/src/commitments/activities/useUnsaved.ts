import { useEffect } from 'react';

/** Tells whoever draws this that something typed is not saved yet; what is taken away holds nothing any more. */
export function useUnsaved(unsaved: boolean, onUnsaved: (unsaved: boolean) => void): void {
  useEffect(() => {
    onUnsaved(unsaved);
    return () => onUnsaved(false);
  }, [unsaved, onUnsaved]);
}

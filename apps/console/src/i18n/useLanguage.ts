import { useSyncExternalStore } from 'react';
import { currentLanguage, i18n } from './i18n';
import type { Language } from './languages';

const subscribe = (changed: () => void) => {
  i18n.on('languageChanged', changed);
  return () => i18n.off('languageChanged', changed);
};

/** The interface's language; the component is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

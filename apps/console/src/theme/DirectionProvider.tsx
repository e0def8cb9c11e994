import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import rtlPlugin from '@mui/stylis-plugin-rtl';
import { useLayoutEffect, type ReactNode } from 'react';
import { prefixer } from 'stylis';
import { directions, intlTags, type Direction } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';

/** The server writes a fresh nonce into the page; styles without it are refused by the browser. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

const caches = {
  ltr: createCache({ key: 'mui', nonce }),
  rtl: createCache({ key: 'muirtl', nonce, stylisPlugins: [prefixer, rtlPlugin] }),
} satisfies Record<Direction, unknown>;

/**
 * The only place that decides the direction: the page's `lang` and `dir` (menus and dialogs hang
 * on `<html>`) and the style cache change together with the language.
 */
export function DirectionProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = intlTags[language];
    document.documentElement.dir = directions[language];
  }, [language]);
  return <CacheProvider value={caches[directions[language]]}>{children}</CacheProvider>;
}

import { useQuery } from '@tanstack/react-query';
import { i18n } from '../i18n/i18n';
import { LANGUAGES, type Language } from '../i18n/languages';

/** The product's own words in any language, for a page that shows what readers of each will read; null until they are there. */
export function useEveryLanguage(): ((key: string, language: Language) => string) | null {
  const { data } = useQuery({
    queryKey: ['catalogues'],
    queryFn: async () => {
      await i18n.loadLanguages([...LANGUAGES]);
      return true;
    },
    staleTime: Infinity,
  });
  return data ? (key, lng) => i18n.t(key, { lng }) : null;
}

import { useGetList } from 'react-admin';
import type { InstitutionRowsQuery } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { LocalText } from '../../text/LocalText';
import { plainText, type Text } from '../../text/localized';
import { Because } from '../Because';
import type { Item } from '../useItem';
import type { Numbered } from './NumberedList';

type Institution = InstitutionRowsQuery['institutions'][number];
type Named = { reference: string; name: Text };

/** The institutions a proposal may concern, each with its "because"; the first stands chosen unless it is weak. */
export function useSuggestions(item: Item) {
  const language = useLanguage();
  const { data: institutions = [] } = useGetList<Institution>('institutions');
  const named: Named[] = item.institutionSuggestions.map(({ institution }) => institution);
  const suggestions: Numbered[] = item.institutionSuggestions.map(({ institution, because }) => ({
    id: institution.reference,
    label: <LocalText value={institution.name} />,
    hint: <Because grounds={because} />,
  }));
  const nameOf = (reference: string): string =>
    plainText([...named, ...institutions].find((one) => one.reference === reference)?.name, language);
  const [likeliest] = item.institutionSuggestions;
  return {
    suggestions,
    first: likeliest && !likeliest.weak ? likeliest.institution.reference : null,
    nameOf,
  };
}

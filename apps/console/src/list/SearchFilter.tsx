import { useTranslate } from 'react-admin';
import { TextFilter } from './TextFilter';

/** Words in any of the three languages; the server folds Arabic spellings. */
export const SearchFilter = () => <TextFilter source="q" label={useTranslate()('ra.action.search')} />;

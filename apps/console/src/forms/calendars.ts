import { enUS, frFR } from '@mui/x-date-pickers/locales';
import type { PickersLocaleText } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import updateLocale from 'dayjs/plugin/updateLocale';
import 'dayjs/locale/ar-ma';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/fr';
import type { Language } from '../i18n/languages';
import { pickerArabic } from './pickerArabic';

dayjs.extend(updateLocale);
// dayjs begins Morocco's week on Saturday; the country begins it on Monday.
dayjs.updateLocale('ar-ma', { weekStart: 1 });

type Calendar = { locale: string; texts: Partial<PickersLocaleText> };

const textsOf = ({ components }: typeof enUS) => components.MuiLocalizationProvider.defaultProps.localeText;

export const calendars: Record<Language, Calendar> = {
  ar: { locale: 'ar-ma', texts: pickerArabic },
  fr: { locale: 'fr', texts: textsOf(frFR) },
  en: { locale: 'en-gb', texts: textsOf(enUS) },
};

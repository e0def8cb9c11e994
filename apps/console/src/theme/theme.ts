import { enUS, frFR, type Localization } from '@mui/material/locale';
import type { ThemeOptions } from '@mui/material/styles';
import { directions, type Language } from '../i18n/languages';
import { components } from './components';
import { arMA } from './muiArabic';
import { palette } from './palette';
import { typography } from './typography';

type Components = NonNullable<ThemeOptions['components']>;

type Part = { defaultProps?: object };

/** Our looks and MUI's own texts, component by component. */
function withTexts({ components: texts }: Localization): Components {
  const ours: Record<string, Part> = Object.fromEntries(Object.entries(components ?? {}));
  const merged = Object.entries(texts ?? {}).map(([name, text]: [string, Part]) => [
    name,
    { ...ours[name], ...text, defaultProps: { ...ours[name]?.defaultProps, ...text.defaultProps } },
  ]);
  return { ...ours, ...Object.fromEntries(merged) };
}

const themeFor = (language: Language, texts: Localization): ThemeOptions => ({
  direction: directions[language],
  typography,
  components: withTexts(texts),
  shape: { borderRadius: 8 },
  palette: {
    primary: { main: palette.brand, dark: palette.brandDark, contrastText: '#fff' },
    secondary: { main: palette.brass, contrastText: '#fff' },
    error: { main: palette.red, contrastText: '#fff' },
    warning: { main: palette.brass, contrastText: '#fff' },
    info: { main: palette.blue, contrastText: '#fff' },
    success: { main: palette.green, contrastText: '#fff' },
    background: { default: palette.ground, paper: palette.paper },
    text: { primary: palette.ink, secondary: palette.inkSoft },
    divider: palette.line,
  },
});

/** One theme a language: the direction and MUI's own texts belong to it. */
export const themeOptions: Record<Language, ThemeOptions> = {
  ar: themeFor('ar', arMA),
  fr: themeFor('fr', frFR),
  en: themeFor('en', enUS),
};

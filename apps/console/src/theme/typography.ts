import type { ThemeOptions } from '@mui/material/styles';
import { FONT_FAMILY } from './fonts';

/** Letter-spacing breaks Arabic ligatures and capitals mean nothing in Arabic: both are off everywhere. */
const upright = { letterSpacing: 0, textTransform: 'none' } as const;

export const typography: ThemeOptions['typography'] = {
  fontFamily: FONT_FAMILY,
  fontSize: 14,
  fontWeightMedium: 600,
  fontWeightBold: 600,
  h1: { ...upright, fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.6 },
  h2: { ...upright, fontSize: '1.15rem', fontWeight: 600, lineHeight: 1.6 },
  h3: { ...upright, fontSize: '1rem', fontWeight: 600, lineHeight: 1.6 },
  h4: { ...upright, fontSize: '1rem', fontWeight: 600, lineHeight: 1.6 },
  h5: { ...upright, fontSize: '1rem', fontWeight: 600, lineHeight: 1.6 },
  h6: { ...upright, fontSize: '1rem', fontWeight: 600, lineHeight: 1.6 },
  subtitle1: { ...upright, lineHeight: 1.6 },
  subtitle2: { ...upright, lineHeight: 1.6, fontWeight: 600 },
  body1: { ...upright, fontSize: '0.975rem', lineHeight: 1.75 },
  body2: { ...upright, fontSize: '0.9rem', lineHeight: 1.7 },
  button: { ...upright, lineHeight: 1.6, fontWeight: 600 },
  caption: { ...upright, fontSize: '0.82rem', lineHeight: 1.6 },
  overline: { ...upright, fontSize: '0.82rem', lineHeight: 1.6 },
};

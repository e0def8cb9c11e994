import type { SvgIconComponent } from '@mui/icons-material';
import { directions } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';

/** An arrow or another icon that points along the text: mirrored where the text runs from the right. */
export function DirIcon({ icon: Icon }: { icon: SvgIconComponent }) {
  const rtl = directions[useLanguage()] === 'rtl';
  return <Icon fontSize="small" sx={{ transform: rtl ? 'scaleX(-1)' : undefined }} />;
}

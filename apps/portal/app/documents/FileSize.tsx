import { evidenceTypes } from '@iltizam/domain/evidence';
import { sayNumber } from '../format/numbers.js';
import { useLanguage } from '../i18n/language.js';

const MEGABYTE = 1_000_000;

type KindAndSize = { mediaType: string | null; bytes: number | null };

/** Of which kind a file is and how large, before somebody on a phone takes it. */
export function FileSize({ file: { mediaType, bytes } }: { file: KindAndSize }) {
  const { locale, t } = useLanguage();
  if (mediaType === null || bytes === null) return null;
  const extension = evidenceTypes.find((type) => type.mediaType === mediaType)?.extension;
  const size = sayNumber(locale, Math.max(0.01, Math.round((bytes / MEGABYTE) * 100) / 100));
  return (
    <span className="cell-note">
      (<bdi>{extension?.toUpperCase()}</bdi>, {t('commitment.megabytes', { size })})
    </span>
  );
}

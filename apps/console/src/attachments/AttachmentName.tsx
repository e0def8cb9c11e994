import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { evidenceTypes } from '@iltizam/domain/evidence';
import { useTranslate } from 'react-admin';
import type { AttachmentFactsFragment } from '../generated/graphql';
import { formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { LocalText } from '../text/LocalText';

const MB = 1_000_000;

/** A file by what it shows or by its name, to be downloaded once it was checked; of which kind it is and how large. */
export function AttachmentName({ file }: { file: AttachmentFactsFragment }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { title, fileName, url, bytes, mediaType } = file;
  const name = title ? <LocalText value={title} /> : <bdi>{fileName}</bdi>;
  const kind = evidenceTypes.find((type) => type.mediaType === mediaType)?.extension.toUpperCase();
  const size = formatNumber(Math.max(0.01, Math.round((bytes / MB) * 100) / 100), language);
  return (
    <>
      {url === null ? (
        name
      ) : (
        <Link href={url} download>
          {name}
        </Link>
      )}
      <Typography variant="body2" color="textSecondary" component="span" sx={{ marginInlineStart: 1 }}>
        {kind && (
          <>
            <bdi>{kind}</bdi>
            {' · '}
          </>
        )}
        {translate('evidence.megabytes', { size })}
        {title && (
          <>
            {' · '}
            <bdi>{fileName}</bdi>
          </>
        )}
      </Typography>
    </>
  );
}

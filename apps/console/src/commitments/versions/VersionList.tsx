import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LocalParagraphs } from '../../text/LocalText';
import type { CommitmentRecord } from '../commitment.record';
import { useFieldName } from '../draft/useFieldName';
import type { Version } from './useVersions';
import { useVersionName } from './useVersionName';

type VersionListProps = { card: CommitmentRecord; versions: Version[] };

/** The text as adopted, then each amendment: when, why, and what it changed. */
export function VersionList({ card, versions }: VersionListProps) {
  const translate = useTranslate();
  const nameOf = useVersionName();
  const fieldName = useFieldName(card);
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {versions.map((version) => (
        <li key={version.number}>
          <Typography sx={{ fontWeight: 600 }}>{nameOf(version)}</Typography>
          {version.reason && <LocalParagraphs value={version.reason} />}
          {version.changed.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              {translate('versions.changed', {
                fields: version.changed.map(fieldName).join(translate('card.comma')),
              })}
            </Typography>
          )}
        </li>
      ))}
    </Box>
  );
}

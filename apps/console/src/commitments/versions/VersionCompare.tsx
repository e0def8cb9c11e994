import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PlannedChanges } from './PlannedChanges';
import type { Version } from './useVersions';
import { useVersionName } from './useVersionName';
import { VersionChanges } from './VersionChanges';

/** Any two versions beside each other; at first the text as adopted and the one that stands. */
export function VersionCompare({ versions }: { versions: Version[] }) {
  const translate = useTranslate();
  const nameOf = useVersionName();
  const [chosen, setChosen] = useState<{ from: number | null; to: number | null }>({ from: null, to: null });
  const numbered = (number: number | null) => versions.find((version) => version.number === number);
  const shown = { from: numbered(chosen.from) ?? versions[0]!, to: numbered(chosen.to) ?? versions.at(-1)! };
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            id={`version-${end}`}
            select
            label={translate(`versions.${end}`)}
            value={shown[end].number}
            onChange={({ target }) => setChosen({ ...chosen, [end]: Number(target.value) })}
          >
            {versions.map((version) => (
              <MenuItem key={version.number} value={version.number}>
                {nameOf(version)}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
      <VersionChanges {...shown} />
      <PlannedChanges {...shown} />
    </>
  );
}

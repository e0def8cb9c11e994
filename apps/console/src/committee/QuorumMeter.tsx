import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CollegeName } from './CollegeName';
import type { QuorumLineRecord } from './session.record';

/** What each rule asks for and what is there; whoever stands aside is in neither number. */
export function QuorumMeter({ lines }: { lines: readonly QuorumLineRecord[] }) {
  const translate = useTranslate();
  // That both colleges are heard is said only where it is what stands in the way.
  const shown = lines.filter(({ kind, met }) => kind !== 'BOTH_COLLEGES' || !met);
  return (
    <Box
      component="ul"
      aria-label={translate('sessions.quorum.title')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}
    >
      {shown.map((line) => (
        <li key={`${line.kind} ${line.college}`}>
          <Line line={line} />
        </li>
      ))}
    </Box>
  );
}

const share = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.min(100, (100 * part) / whole)}%`;

function Line({ line: { kind, college, present, needed, counted, met } }: { line: QuorumLineRecord }) {
  const translate = useTranslate();
  const Icon = met ? CheckCircleIcon : ErrorOutlineIcon;
  const colour = met ? 'success.main' : 'error.main';
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Icon fontSize="small" color={met ? 'success' : 'error'} aria-hidden />
        <Typography sx={{ flex: 1, fontWeight: 600 }}>
          {college ? <CollegeName college={college} /> : translate('committee.allSeats')}
        </Typography>
        <Typography variant="body2" sx={{ color: colour, fontWeight: 600 }}>
          {met
            ? translate('sessions.quorum.met')
            : translate('sessions.quorum.short', { smart_count: needed - present })}
        </Typography>
      </Box>
      <Box
        aria-hidden
        sx={{ position: 'relative', blockSize: 10, borderRadius: 1, bgcolor: 'divider', marginBlock: 0.75 }}
      >
        <Box
          sx={{ blockSize: '100%', borderRadius: 1, bgcolor: colour, inlineSize: share(present, counted) }}
        />
        <Box
          sx={{
            position: 'absolute',
            insetBlock: -3,
            inlineSize: 3,
            bgcolor: 'text.primary',
            insetInlineStart: `calc(${share(needed, counted)} - 2px)`,
          }}
        />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate(`sessions.quorum.kinds.${kind}`, { present, needed, counted })}
      </Typography>
    </>
  );
}

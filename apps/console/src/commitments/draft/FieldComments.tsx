import Alert from '@mui/material/Alert';
import { useOutletContext } from 'react-router-dom';
import { Instant } from '../../text/Day';
import { LocalParagraphs } from '../../text/LocalText';
import type { CommitmentRecord } from '../commitment.record';

/** Why the report was given back, at the field it concerns; the words on the whole where none is named. */
export function FieldComments({ column }: { column: string | null }) {
  const { draft } = useOutletContext<CommitmentRecord>();
  if (draft?.state !== 'RETURNED') return null;
  const here = draft.comments.filter(
    ({ field }) => field === column || (column !== null && field?.startsWith(`${column}.`)),
  );
  return here.map(({ text, by, at }) => (
    <Alert key={at} severity="warning" sx={{ marginBlock: 1, alignItems: 'start' }}>
      <LocalParagraphs value={text} variant="body2" />
      <bdi>{by}</bdi> · <Instant value={at} />
    </Alert>
  ));
}

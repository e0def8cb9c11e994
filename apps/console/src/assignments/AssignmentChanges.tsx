import { useTranslate } from 'react-admin';
import { ConflictNotice } from '../commands/ConflictNotice';
import { StateChip } from '../states/StateChip';
import type { AssignmentRecord } from './assignment.record';

type AssignmentChangesProps = {
  seen: AssignmentRecord;
  now: AssignmentRecord;
  onRead: () => void;
};

/** A colleague answered meanwhile: where it stood, and where it stands. */
export function AssignmentChanges({ seen, now, onRead }: AssignmentChangesProps) {
  const translate = useTranslate();
  return (
    <ConflictNotice resource="assignments" onRead={now.version === seen.version ? undefined : onRead}>
      {translate('conflict.seen')} <StateChip group="assignment" state={seen.state} />{' '}
      {translate('conflict.now')} <StateChip group="assignment" state={now.state} />
    </ConflictNotice>
  );
}

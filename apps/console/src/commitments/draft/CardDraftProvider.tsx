import { ruledAs } from '@iltizam/domain/commitment-fields';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { readDeviceCopy, writeDeviceCopy } from '../../forms/deviceCopy';
import type { CommitmentRecord } from '../commitment.record';
import { CardDraftContext } from './CardDraftContext';
import { DraftKeeper, type DeviceCopy } from './draftKeeper';
import { shown } from './draftPaths';
import { EditConflict } from './EditConflict';
import { OwnSavings } from './ownSavings';
import { SaveStatus } from './SaveStatus';
import { useSendDraft } from './useSendDraft';

type CardDraftProviderProps = { card: CommitmentRecord; person: string; children: ReactNode };

/** Keeps what is typed on a card, says where it is, and asks where two people typed in the same field. */
export function CardDraftProvider({ card, person, children }: CardDraftProviderProps) {
  const { reference, openFields } = card;
  const [savings] = useState(() => new OwnSavings());
  const send = useSendDraft(reference, savings.note);
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        { send, keep: (copy) => writeDeviceCopy('card', person, reference, copy) },
        readDeviceCopy('card', person, reference) as DeviceCopy | null,
      ),
  );
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.read);
  /** How many questions were put off; one more opens the dialog again. */
  const [putOff, setPutOff] = useState(0);
  const clashes = Object.values(keeping.clashes);

  useEffect(() => {
    const flush = () => void keeper.flush();
    flush();
    window.addEventListener('online', flush);
    // The window may be closed next: what was typed is on the device already, and is sent while there is time.
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);

  const draft = useMemo(
    () => ({
      value: (path: string) => shown(card, path, keeping.typed[path]),
      write: (path: string, value: Parameters<typeof keeper.write>[1]) =>
        keeper.write(path, value, shown(card, path, keeping.typed[path])),
      fault: (path: string) => keeping.faults[path] ?? null,
      open: (field: string) => openFields.includes(ruledAs(field)),
      flush: keeper.flush,
      noteSaving: savings.note,
      actOn: async (...seen: Parameters<OwnSavings['since']>) => {
        await keeper.flush();
        const hindrance = keeper.hindrance();
        if (hindrance) throw hindrance;
        return savings.since(...seen);
      },
    }),
    [card, keeper, keeping, openFields, savings],
  );
  return (
    <CardDraftContext value={draft}>
      <SaveStatus
        state={keeping.state}
        clashes={clashes.length}
        onDecide={() => setPutOff(0)}
        onRetry={() => void keeper.flush()}
      />
      {children}
      {clashes.length > putOff && (
        <EditConflict
          card={card}
          clashes={clashes}
          onDecide={(decisions) => {
            setPutOff(0);
            keeper.decide(decisions);
          }}
          onClose={() => setPutOff(clashes.length)}
        />
      )}
    </CardDraftContext>
  );
}

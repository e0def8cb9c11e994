import { useState } from 'react';
import { readDeviceCopy, writeDeviceCopy } from '../forms/deviceCopy';
import { draftOf, type TextDraft } from '../forms/textDraft';
import type { SessionRecord } from './session.record';

/** Minutes that were written and not saved, with the version of the session they were written on. */
type MinutesCopy = { text: TextDraft; version: number; at: string };

type Kept = 'nothing' | 'onDevice' | 'inPage';

/**
 * Minutes while they are written: each stroke is kept on the device, under the writer's name, until they are saved. They are
 * saved at the version they were written on, so that nobody's are written over unseen.
 */
export function useMinutes(session: SessionRecord, person: string) {
  const { reference, version, minutes, minutesDraft } = session;
  const saved = () => draftOf(minutes ?? minutesDraft);
  const [before] = useState(() => readDeviceCopy('minutes', person, reference) as MinutesCopy | null);
  const [seen, setSeen] = useState(before?.version ?? version);
  const [text, setText] = useState(() => before?.text ?? saved());
  const [kept, setKept] = useState<Kept>(before ? 'onDevice' : 'nothing');
  const [restoredAt, setRestoredAt] = useState(before?.at ?? null);
  const isNewer = version > seen;
  const settle = (to: number) => {
    writeDeviceCopy('minutes', person, reference, null);
    setSeen(to);
    setKept('nothing');
    setRestoredAt(null);
  };
  const takeSaved = () => {
    settle(version);
    setText(saved());
  };
  if (isNewer && kept === 'nothing') takeSaved();
  return {
    text,
    seen,
    kept,
    restoredAt,
    /** Somebody saved others while these were written. */
    clash: isNewer && kept !== 'nothing',
    write: (next: TextDraft) => {
      const copy: MinutesCopy = { text: next, version: seen, at: new Date().toISOString() };
      setText(next);
      setKept(writeDeviceCopy('minutes', person, reference, copy) ? 'onDevice' : 'inPage');
    },
    takeSaved,
    /** One has read what the other wrote, and goes on with one's own. */
    keepOwn: () => {
      writeDeviceCopy('minutes', person, reference, { text, version, at: new Date().toISOString() });
      setSeen(version);
    },
    settle,
  };
}

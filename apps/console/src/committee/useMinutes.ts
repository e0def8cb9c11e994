import { changedLanguages } from '@iltizam/domain/languages';
import { useEffect, useRef, useState } from 'react';
import { readDeviceCopy, writeDeviceCopy } from '../forms/deviceCopy';
import { draftOf, type TextDraft } from '../forms/textDraft';
import type { SessionRecord } from './session.record';

/** Minutes that were written and not saved, with the version of the session they were written on. */
type MinutesCopy = { text: TextDraft; version: number; at: string };

type Kept = 'nothing' | 'onDevice' | 'inPage';

const differ = (one: TextDraft, other: TextDraft) => changedLanguages(one, other).length > 0;

/**
 * Minutes while they are written: each stroke is kept on the device, under the writer's name, until they are saved. They are
 * saved at the version they were written on, so that nobody's are written over unseen.
 */
export function useMinutes(session: SessionRecord, person: string) {
  const { reference, version, minutes, minutesDraft } = session;
  const saved = () => draftOf(minutes ?? minutesDraft);
  const [before] = useState(() => {
    const copy = readDeviceCopy('minutes', person, reference) as MinutesCopy | null;
    // Whoever left before the answer came finds what they wrote saved.
    return copy && differ(copy.text, saved()) ? copy : null;
  });
  const [seen, setSeen] = useState(before?.version ?? version);
  const [text, setText] = useState(() => before?.text ?? saved());
  const [kept, setKept] = useState<Kept>(before ? 'onDevice' : 'nothing');
  const [restoredAt, setRestoredAt] = useState(before?.at ?? null);
  /** As it stands, for an answer that comes while somebody goes on writing. */
  const now = useRef(text);
  useEffect(() => void (now.current = text), [text]);
  const sent = useRef<TextDraft | null>(null);
  const isNewer = version > seen;
  const keep = (next: TextDraft, on: number) => {
    const copy: MinutesCopy = { text: next, version: on, at: new Date().toISOString() };
    setKept(writeDeviceCopy('minutes', person, reference, copy) ? 'onDevice' : 'inPage');
  };
  const write = (next: TextDraft) => {
    setText(next);
    keep(next, seen);
  };
  const forget = (at: number) => {
    writeDeviceCopy('minutes', person, reference, null);
    setSeen(at);
    setKept('nothing');
    setRestoredAt(null);
  };
  const takeSaved = () => {
    forget(version);
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
    write,
    takeSaved,
    /** One has read what the other wrote, and goes on with one's own. */
    keepOwn: () => {
      keep(text, version);
      setSeen(version);
    },
    /** What stands now is on its way. */
    send: () => void (sent.current = text),
    /** It was saved; what was written while it was on its way was not, and stays on the device. */
    settle: (to: number) => {
      forget(to);
      if (sent.current && differ(sent.current, now.current)) keep(now.current, to);
    },
  };
}

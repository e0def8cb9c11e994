import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ApiError } from '../api/ApiError';
import { mutate } from '../api/client';
import type { RecordAttendanceInput, RecordAttendanceMutation } from '../generated/graphql';
import { changesOf, seatKey, stillWanted, type Ticks } from './attendanceChanges';
import { RecordAttendance } from './session.commands';
import type { SeatRecord, SessionRecord } from './session.record';
import { sessionKey } from './useSession';

/**
 * The roll call. Whoever ticks does not wait: what was ticked is shown at once, and sent as soon as the answer to what
 * was ticked before has brought the session's new version. A refusal takes back what is not written yet.
 */
export function useAttendance({ reference, version, seats }: SessionRecord) {
  const queryClient = useQueryClient();
  const [ticks, setTicks] = useState<Ticks>({});
  /** The version the last answer brought. */
  const [answered, setAnswered] = useState(version);
  const {
    mutate: send,
    isPending,
    error,
  } = useMutation<RecordAttendanceMutation, ApiError, RecordAttendanceInput>({
    mutationFn: (input) => mutate(RecordAttendance, { input }),
    // A reading that began before would bring back the room as it was.
    onMutate: () => queryClient.cancelQueries({ queryKey: sessionKey(reference) }),
    onSuccess: async ({ recordAttendance }) => {
      // So would one that began while this was on its way: the next tick would be sent for a version that is past.
      await queryClient.cancelQueries({ queryKey: sessionKey(reference) });
      queryClient.setQueryData(sessionKey(reference), recordAttendance.session);
      setAnswered(recordAttendance.session.version);
      setTicks((now) => stillWanted(now, recordAttendance.session.seats));
    },
    onError: () => {
      setTicks({});
      void queryClient.invalidateQueries({ queryKey: sessionKey(reference) });
    },
  });

  // The answer is known here a moment before the session it brought is handed down: until then the room is a past one.
  const isBehind = isPending || version < answered;

  useEffect(() => {
    if (isBehind || Object.keys(ticks).length === 0) return;
    const { arrived, gone: left } = changesOf(seats, ticks);
    const idempotencyKey = crypto.randomUUID();
    send({ session: reference, version, arrived, left, idempotencyKey });
  }, [isBehind, ticks, reference, version, seats, send]);

  const sittingIn = (seat: SeatRecord) => {
    const ticked = ticks[seatKey(seat)];
    return ticked === undefined ? seat.sitting : ticked;
  };
  const sit = (chosen: Ticks) =>
    setTicks((now) => {
      const ticked = { ...now, ...chosen };
      // What is on its way may change the seat: only its answer tells whether this is still wanted.
      return isBehind ? ticked : stillWanted(ticked, seats);
    });
  return { sittingIn, sit, error };
}

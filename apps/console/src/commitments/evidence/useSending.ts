import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Upload } from 'tus-js-client';
import { OWN_HEADER } from '../../api/client';

/** Small enough to arrive over a slow line before the server stops waiting. */
const PIECE_BYTES = 1_000_000;

/** How far a file is on its way from this window. */
export type Sending = { share: number; failed: boolean; file: File };

/**
 * Sends files from this window. What the server has stays there: after a cut, a reload or on another machine the same
 * file is chosen again and goes on from where it stopped.
 */
export function useSending() {
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Readonly<Record<string, Sending>>>({});

  const send = (id: string, sendTo: string, file: File) => {
    const note = (share: number, failed = false) =>
      setSending((others) => ({ ...others, [id]: { share, failed, file } }));
    note(0);
    new Upload(file, {
      uploadUrl: sendTo,
      chunkSize: PIECE_BYTES,
      headers: OWN_HEADER,
      retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
      storeFingerprintForResuming: false,
      onProgress: (sent, all) => note(all === null ? 0 : sent / all),
      onError: () => note(0, true),
      onSuccess: () => {
        setSending(({ [id]: _done, ...others }) => others);
        void queryClient.invalidateQueries();
      },
    }).start();
  };
  return { sending, send };
}

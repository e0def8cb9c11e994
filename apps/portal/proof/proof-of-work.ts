import { proofLife } from '@iltizam/domain/public-forms';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** A proof this old may not arrive in time: another is worked out, or the form is sent without one. */
const OLDEST = (proofLife - 60) * 1_000;

/** How often the age of a proof is looked at: a telephone may have slept meanwhile. */
const LOOKED_AT_EVERY = 15_000;

/** Null where it cannot be had now: the network is away, or too many ask. */
async function challengeFor(form: string): Promise<Challenge | null> {
  try {
    const response = await fetch(`/challenge/${form}`);
    return response.ok ? ((await response.json()) as Challenge) : null;
  } catch {
    return null;
  }
}

/**
 * Works out a form's proof while its person writes, and says nothing: where it cannot be had in time, the form is sent
 * without one and goes the slow path.
 */
function prove(field: HTMLInputElement, form: HTMLFormElement): void {
  let begun: number | null = null;
  let sent = false;

  const begin = async (): Promise<void> => {
    if (begun !== null) return;
    const mine = (begun = Date.now());
    try {
      const challenge = await challengeFor(field.dataset['proof']!);
      if (challenge === null) {
        // Asked again with the next field.
        if (begun === mine) begun = null;
        return;
      }
      const solution = await solveChallenge({ challenge, deriveKey });
      if (solution !== null && begun === mine) field.value = btoa(JSON.stringify({ challenge, solution }));
    } catch {
      // A browser that does not reckon outside of https: the slow path it is.
    }
  };
  const forget = (): void => {
    begun = null;
    field.value = '';
  };
  const isOld = (): boolean => begun !== null && Date.now() - begun > OLDEST;

  form.addEventListener('focusin', () => void begin());
  // On a slow telephone its person was here first.
  if (form.contains(document.activeElement)) void begin();
  setInterval(() => {
    if (!isOld() || document.hidden) return;
    forget();
    void begin();
  }, LOOKED_AT_EVERY);
  form.addEventListener('submit', (event) => {
    // Sent twice, the second answer would be that the proof is spent.
    if (sent) event.preventDefault();
    sent = true;
    if (isOld()) forget();
  });
  // Back on a page that was kept: what was sent from it is spent.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    sent = false;
    forget();
  });
}

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-proof]'))
  if (field.form) prove(field, field.form);

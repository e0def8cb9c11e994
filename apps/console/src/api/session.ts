import { OWN_HEADER } from './client';
import { noteContact } from './contact';

export type SignInRefusal = {
  code: 'SIGN_IN_FAILED' | 'RATE_LIMITED' | 'UNREACHABLE';
  /** Seconds to wait before the next try, where the server said so. */
  retryAfterSeconds?: number;
};

const post = (path: string, body: object = {}) =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...OWN_HEADER, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Why one of the sign-in's own questions was refused. */
export type AuthRefusal = {
  code: string;
  facts?: { why?: string };
  /** Seconds to wait before the next try, where the server said so. */
  retryAfterSeconds?: number;
};
export type AuthAnswer<T> = { value: T } | { refusal: AuthRefusal };

/** Asks whatever proves who somebody is. No network is a refusal like any other. */
export async function askAuth<T = { ok: true }>(path: string, body: object = {}): Promise<AuthAnswer<T>> {
  try {
    const response = await post(path, body);
    const answer = (await response.json()) as T & AuthRefusal;
    if (response.ok) return { value: answer };
    // A fault of the server's own says nothing a person could act on, but that there is another way in.
    const explained = response.status < 500 || answer.facts?.why === 'providerAway';
    return { refusal: explained ? answer : { code: 'UNREACHABLE' } };
  } catch {
    return { refusal: { code: 'UNREACHABLE' } };
  }
}

/** The step that is owed after the password. */
export type OwedStep = 'SECOND_FACTOR' | 'ENROLMENT';

/** Opens a session; null when it is open, else the step it still owes, or why there is none. */
export async function signIn(email: string, password: string): Promise<SignInRefusal | OwedStep | null> {
  const answer = await askAuth<{ next?: OwedStep }>('sign-in', { email, password });
  if ('value' in answer) {
    noteContact();
    return answer.value.next ?? null;
  }
  const { code, retryAfterSeconds } = answer.refusal;
  if (code === 'RATE_LIMITED') return { code, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) };
  return { code: code === 'SIGN_IN_FAILED' ? code : 'UNREACHABLE' };
}

export async function signOut(): Promise<void> {
  const response = await post('sign-out');
  await response.json();
}

/** Keeps an idle session open; false when it has ended already. */
export async function extendSession(): Promise<boolean> {
  const response = await post('extend');
  await response.json();
  if (response.ok) noteContact();
  return response.ok;
}

/** `demo` has accounts to try with; without a mail server mails stay in the outbox. Asked without a session. */
export type ServerMode = { mode: 'demo' | 'production'; sendsMails: boolean; identityProvider?: boolean };

export async function serverMode(): Promise<ServerMode> {
  const response = await fetch('/api/auth/mode');
  return (await response.json()) as ServerMode;
}

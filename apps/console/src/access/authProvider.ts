import type { AuthProvider } from 'react-admin';
import { isRefusal } from '../api/ApiError';
import { signIn, signOut } from '../api/session';
import { SignInError, StepOwed } from '../sign-in/SignInError';
import { askMe, forgetMe } from './me';
import { mayOpen } from './operations';

const signedIn = async () => {
  const me = await askMe();
  if (me === null) throw new Error('ra.auth.auth_check_error');
  return me;
};

/** Said to react-admin, which leads to the sign-in page and, from there, back to where the person was. */
class SessionEnded extends Error {
  readonly redirectTo = '/login?ended=1';
}

/** A server that does not answer has not said so. */
async function hasEnded(): Promise<boolean> {
  try {
    return (await askMe()) === null;
  } catch {
    return false;
  }
}

export const authProvider: AuthProvider = {
  async login(given: { email: string; password: string } | { entered: true }) {
    if ('email' in given) {
      const answer = await signIn(given.email, given.password);
      if (typeof answer === 'string') throw new StepOwed(answer);
      if (answer) throw new SignInError(answer);
    }
    forgetMe();
  },
  async logout() {
    // Nobody to sign out: the page was opened without a session, or the session has ended by itself.
    const me = await askMe().catch(() => null);
    forgetMe();
    // Without network the page is left all the same.
    if (me !== null) await signOut().catch(() => undefined);
  },
  async checkAuth() {
    await signedIn();
  },
  /** The api says "not allowed" also to somebody whose session has ended: only then is the person signed out. */
  async checkError(error) {
    if (!isRefusal(error, 'NOT_ALLOWED') && !isRefusal(error, 'NOT_FOUND')) return;
    forgetMe();
    if (await hasEnded()) throw new SessionEnded();
  },
  async getIdentity() {
    const { id, name, email } = await signedIn();
    return { id, fullName: name, email };
  },
  async getPermissions() {
    return (await askMe())?.operations ?? [];
  },
  async canAccess({ resource, action }) {
    const me = await askMe();
    // Signed out is not "denied": checkAuth leads to the sign-in page and back.
    return me === null || mayOpen(me.operations, resource, action);
  },
};

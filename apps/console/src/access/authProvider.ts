import type { AuthProvider } from 'react-admin';
import { isRefusal } from '../api/ApiError';
import { signIn, signOut } from '../api/session';
import { SignInError } from '../sign-in/SignInError';
import { askMe, forgetMe } from './me';
import { mayOpen } from './operations';

const signedIn = async () => {
  const me = await askMe();
  if (me === null) throw new Error('ra.auth.auth_check_error');
  return me;
};

export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    const refusal = await signIn(email, password);
    if (refusal) throw new SignInError(refusal);
    forgetMe();
  },
  async logout() {
    forgetMe();
    // Signing out of a session that has ended, or without network, still leaves the page.
    await signOut().catch(() => undefined);
  },
  async checkAuth() {
    await signedIn();
  },
  /** The api says "not allowed" also to somebody whose session has ended: only then is the person signed out. */
  async checkError(error) {
    if (!isRefusal(error, 'NOT_ALLOWED') && !isRefusal(error, 'NOT_FOUND')) return;
    forgetMe();
    await signedIn();
  },
  async getIdentity() {
    const { id, name, email } = await signedIn();
    return { id, fullName: name, email };
  },
  async getPermissions() {
    return (await askMe())?.operations ?? [];
  },
  async canAccess({ resource, action }) {
    return mayOpen((await askMe())?.operations ?? [], resource, action);
  },
};

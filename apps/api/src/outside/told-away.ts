import type { RefusalGround } from '@iltizam/domain/refusals';
import type { ServiceName } from './breaker.js';

interface Told {
  code: 'RATE_LIMITED' | 'UNAVAILABLE';
  field: string;
  /** Of which the apps have the words, in three languages. */
  why: RefusalGround;
  /** Which service it is, what is kept, and what to do; for developers. */
  message: string;
}

/** What somebody is told who needs a service that is away; everything else goes on. */
export const toldAway: Readonly<Record<ServiceName, Told>> = {
  'file store': {
    code: 'RATE_LIMITED',
    field: 'files',
    why: 'filesAway',
    message: 'The store of files does not answer; what was kept is kept. Ask again in a moment.',
  },
  'virus scanner': {
    code: 'RATE_LIMITED',
    field: 'file',
    why: 'scannerAway',
    message:
      'The virus scanner does not answer; what arrived is kept, unpublished, and is looked at when it is back. Send nothing again.',
  },
  'identity provider': {
    code: 'UNAVAILABLE',
    field: 'provider',
    why: 'providerAway',
    message:
      'The identity provider does not answer; nothing has changed. Sign in with your password, or try again later.',
  },
  'mail server': {
    code: 'RATE_LIMITED',
    field: 'mails',
    why: 'mailsAway',
    message:
      'The mail server does not answer; what was written is kept and leaves by itself when it is back. Do nothing.',
  },
};

import { localeOf, localeValue } from '../i18n/language.js';

/** A form that was sent: its fields as texts, and what the guard of the api wants to know. */
export interface SentForm {
  text: (name: string) => string;
  all: (name: string) => string[];
  idempotencyKey: string;
  guard: {
    email: string | null;
    language: 'AR' | 'FR' | 'EN';
    proof: string | null;
    trap: string | null;
    openedAt: string | null;
  };
}

export async function readForm(request: Request): Promise<SentForm> {
  const data = await request.formData();
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const given = (name: string): string | null => text(name) || null;
  return {
    text,
    all: (name) => data.getAll(name).filter((value) => typeof value === 'string'),
    idempotencyKey: text('key') || crypto.randomUUID(),
    guard: {
      email: given('email'),
      language: localeValue(localeOf(new URL(request.url).pathname)),
      proof: given('proof'),
      trap: given('website'),
      openedAt: Number.isNaN(Date.parse(text('openedAt'))) ? null : text('openedAt'),
    },
  };
}

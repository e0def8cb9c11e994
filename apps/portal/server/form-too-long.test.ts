import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { createPortal as CreatePortal } from './app.js';
import { answers } from './testing-answers.js';

// The portal as it is mounted: what the build wrote, not its sources.
const built = new URL('../build/server/index.js', import.meta.url).href;
const { createPortal } = (await import(/* @vite-ignore */ built)) as { createPortal: typeof CreatePortal };

const origin = 'https://iltizam.example';

describe.each([
  ['ar', '«البريد الإلكتروني» لا تتسع لأكثر من 254 حرفا، وفيها 300.'],
  ['fr', '« Adresse électronique » peut compter au plus 254 caractères et en compte 300.'],
  ['en', '“E-mail address” may have at most 254 characters and has 300.'],
])('IN-08: in %s', (locale, sentence) => {
  it('a form with a text that is too long is shown again, and says which one and how long it may be', async () => {
    const extensions = {
      code: 'LIMIT_EXCEEDED',
      field: 'guard.email',
      facts: { why: 'tooLong', length: 300, maximum: 254 },
    };
    const portal = createPortal({
      query: async (...asked) =>
        asked[0].startsWith('mutation')
          ? { data: null, errors: [new GraphQLError('no', { extensions })] }
          : answers(...asked),
      mode: 'production',
      origin,
      contact: null,
      declaration: null,
      hosting: null,
    });
    const body = new URLSearchParams({ email: `${'x'.repeat(292)}@a.test` });
    const asked = new Request(`${origin}/${locale}/my`, { method: 'POST', body });
    const html = await (await portal.handle(asked, { nonce: 'n0nce' })).text();
    expect(html).toContain(sentence);
    expect(html).toContain('LIMIT_EXCEEDED');
  });
});

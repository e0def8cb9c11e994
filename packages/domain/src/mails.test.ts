import { expect, test } from 'vitest';
import { askingKinds } from './citizen-links.js';
import { locales } from './languages.js';
import { mailKinds, renderMail, type MailFacts } from './mails.js';
import { printTable } from './testing-table.js';

const link = 'https://example.ma/ar/confirm?t=abc';
const facts: MailFacts = {
  reference: 'ma-nap-3-p0007',
  title: { ar: 'عنوان', fr: null, en: null, original: 'ar' },
  reason: 'نص',
  dueOn: { day: '2026-08-31' },
};

test('every mail in three languages', async () => {
  const rows = mailKinds.flatMap((kind) =>
    locales.map((locale) => {
      const { subject, body } = renderMail({ kind, facts, link }, locale);
      return [kind, locale, subject, body.replaceAll('\n\n', ' ').replace(link, '…')];
    }),
  );
  await expect(printTable('Mails', ['kind', 'language', 'subject', 'text'], rows)).toMatchFileSnapshot(
    '../tables/mails.md',
  );
});

test('each has one link and no word left open, and every kind of link has its mail', () => {
  for (const kind of mailKinds)
    for (const locale of locales) {
      const { subject, body } = renderMail({ kind, facts, link }, locale);
      expect(body.split(link), `${kind} ${locale}`).toHaveLength(2);
      expect(subject + body).not.toMatch(/[{}]/u);
    }
  for (const kind of askingKinds) expect(mailKinds).toContain(`CONFIRM_${kind}`);
});

test('IN-11: what is put in stays text, on one line in a subject, in its own direction', () => {
  const hostile = 'x\r\nBcc: all@example.ma {link} \u202Eevil\u2069';
  const { subject, body } = renderMail(
    { kind: 'PROPOSAL_RECEIVED', facts: { reference: hostile }, link },
    'ar',
  );
  expect(subject).not.toMatch(/[\r\n\u202E]/u);
  expect(subject).toContain('\u2068x Bcc: all@example.ma {link} evil\u2069');
  expect(body.split(link)).toHaveLength(2);
});

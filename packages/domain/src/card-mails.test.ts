import { expect, test } from 'vitest';
import { cardMail, cardMailKinds } from './card-mails.js';
import { locales } from './languages.js';
import { printTable } from './testing-table.js';

const link = 'https://example.ma/console/commitments/ma-nap-2-c08/check';
const facts = { title: 'Titre $& "1"', dueOn: '2026-08-31', link };

test('what people are written, in three languages', async () => {
  const rows = cardMailKinds.flatMap((kind) =>
    locales.map((locale) => {
      const { subject, body } = cardMail({ ...facts, kind }, locale);
      return [kind, locale, subject, body.replaceAll('\n\n', ' ').replace(link, '…')];
    }),
  );
  await expect(
    printTable('Mails about a card', ['kind', 'language', 'subject', 'text'], rows),
  ).toMatchFileSnapshot('../tables/card-mails.md');
});

test('each has one link, no word left open, and the day as the language writes it', () => {
  for (const kind of cardMailKinds)
    for (const locale of locales) {
      const { subject, body } = cardMail({ ...facts, kind }, locale);
      expect(subject).toContain(facts.title);
      expect(body.split(link)).toHaveLength(2);
      expect(subject + body).not.toMatch(/[{}]/u);
    }
  expect(cardMail({ ...facts, kind: 'REMINDER', reminder: 'LATE' }, 'ar').body).toContain('31 غشت 2026');
  expect(cardMail({ ...facts, kind: 'REMINDER', reminder: 'DAYS_7' }, 'fr').body).toContain('31 août 2026');
  expect(cardMail({ ...facts, kind: 'VALIDATED' }, 'en').body).not.toContain('2026');
});

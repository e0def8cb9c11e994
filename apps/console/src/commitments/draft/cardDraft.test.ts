import { expect, test } from 'vitest';
import { draftOf, type TextDraft } from '../../forms/textDraft';
import { catalogue as arabic } from '../../i18n/ar/catalogue';
import { catalogue as english } from '../../i18n/en/catalogue';
import { catalogue as french } from '../../i18n/fr/catalogue';
import { cardTexts, type CardTextField } from '../cardTexts';
import { changedFields, inputOf, type CardDraft } from './cardDraft';
import { mergeDrafts, takeTheirs } from './mergeDrafts';

const text = (ar: string, fr: string | null = null) => draftOf({ ar, fr, en: null, original: 'AR' });

const texts = Object.fromEntries(cardTexts.map(({ field }) => [field, text('نص')])) as Record<
  CardTextField,
  TextDraft
>;

const base: CardDraft = {
  ...texts,
  expectedResults: [text('نتيجة')],
  ogpValues: ['TRANSPARENCY'],
  sdgs: [16],
  position: text('مدير'),
  mailbox: 'contact@example.test',
};

test('an unchanged card has nothing to save', () => {
  expect(changedFields(base, structuredClone(base))).toEqual([]);
});

test('two people who touched different fields are both kept, without a question', () => {
  const mine = { ...base, title: text('عنواني') };
  const theirs = { ...base, sdgs: [16, 17] };
  expect(mergeDrafts(base, mine, theirs)).toEqual({
    draft: { ...base, title: text('عنواني'), sdgs: [16, 17] },
    conflicts: [],
  });
});

test('two people who wrote two languages of one text are both kept', () => {
  const mine = { ...base, title: text('عنواني') };
  const theirs = { ...base, title: text('نص', 'Titre') };
  expect(mergeDrafts(base, mine, theirs)).toEqual({
    draft: { ...base, title: text('عنواني', 'Titre') },
    conflicts: [],
  });
});

test("what both changed is a person's to decide; mine stands until then, theirs can be taken", () => {
  const mine = { ...base, title: text('عنواني', 'Mien') };
  const theirs = { ...base, title: text('عنوانهم', 'Mien'), sdgs: [5] };
  const { draft, conflicts } = mergeDrafts(base, mine, theirs);
  expect(conflicts).toEqual([{ field: 'title', language: 'ar' }]);
  expect(draft).toEqual({ ...base, title: text('عنواني', 'Mien'), sdgs: [5] });
  expect(takeTheirs(draft, theirs, conflicts).title).toEqual(text('عنوانهم', 'Mien'));
});

test('both changing a field to the same is no conflict', () => {
  const mine = { ...base, sdgs: [5] };
  expect(mergeDrafts(base, mine, structuredClone(mine)).conflicts).toEqual([]);
});

test('only what changed is sent; an emptied result, function and mailbox are not written', () => {
  const draft = {
    ...base,
    expectedResults: [text(' '), text('أخرى')],
    position: text(''),
    mailbox: ' ',
  };
  expect(inputOf(draft, changedFields(base, draft), 'fr')).toEqual({
    expectedResults: [{ ar: 'أخرى', fr: null, en: null, original: 'AR' }],
    contact: { position: null, mailbox: null },
  });
});

test('a mailbox that changed is sent with the function that stands beside it', () => {
  const draft = { ...base, mailbox: 'other@example.test' };
  expect(inputOf(draft, changedFields(base, draft), 'fr')).toEqual({
    contact: {
      position: { ar: 'مدير', fr: null, en: null, original: 'AR' },
      mailbox: 'other@example.test',
    },
  });
});

test('every text of the card is called by its name in every language', () => {
  const fields = [arabic, french, english].map(
    ({ resources }) => resources.commitments.fields as Record<string, string>,
  );
  for (const { field } of cardTexts) for (const names of fields) expect(names[field], field).toBeTruthy();
});

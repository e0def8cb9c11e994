import { expect, test } from 'vitest';
import { draftOf, type TextDraft } from '../forms/textDraft';
import { cardTexts, type CardTextField } from './cardTexts';
import { changedFields, inputOf, mergeDrafts, type CardDraft } from './cardDraft';

const text = (ar: string) => draftOf({ ar, fr: null, en: null, original: 'AR' });

const texts = Object.fromEntries(cardTexts.map(({ field }) => [field, text(field)])) as Record<
  CardTextField,
  TextDraft
>;

const base: CardDraft = {
  ...texts,
  expectedResults: [text('نتيجة')],
  ogpValues: ['TRANSPARENCY'],
  sdgs: [16],
  contact: { position: text('مدير'), mailbox: 'contact@example.test' },
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

test("a field both changed is a person's to decide; mine stays in the form until then", () => {
  const mine = { ...base, title: text('عنواني') };
  const theirs = { ...base, title: text('عنوانهم') };
  const merge = mergeDrafts(base, mine, theirs);
  expect(merge.conflicts).toEqual(['title']);
  expect(merge.draft.title.ar).toBe('عنواني');
});

test('both changing a field to the same is no conflict', () => {
  const mine = { ...base, sdgs: [5] };
  expect(mergeDrafts(base, mine, structuredClone(mine)).conflicts).toEqual([]);
});

test('only what changed is sent; an emptied result and mailbox are not written', () => {
  const draft = {
    ...base,
    expectedResults: [text(' '), text('أخرى')],
    contact: { position: text(''), mailbox: ' ' },
  };
  expect(inputOf(draft, changedFields(base, draft), 'fr')).toEqual({
    expectedResults: [{ ar: 'أخرى', fr: null, en: null, original: 'AR' }],
    contact: { position: null, mailbox: null },
  });
});

import { expect, test } from 'vitest';
import { catalogue as arabic } from '../i18n/ar/catalogue';
import { catalogue as english } from '../i18n/en/catalogue';
import { catalogue as french } from '../i18n/fr/catalogue';
import { cardTexts } from './cardTexts';

test('every text of the card is called by its name in every language', () => {
  const fields = [arabic, french, english].map(
    ({ resources }) => resources.commitments.fields as Record<string, string>,
  );
  for (const { field } of cardTexts) for (const names of fields) expect(names[field], field).toBeTruthy();
});

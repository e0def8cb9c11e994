import { expect, test } from 'vitest';
import {
  attachableStates,
  attachmentLimits,
  checkAttaching,
  checkAttachment,
  isAttachable,
} from './attachments.js';
import { channels } from './channels.js';
import { proposalStates } from './proposal-states.js';
import type { Actor } from './roles.js';
import { cast } from './testing-cast.js';
import { list, printTable } from './testing-table.js';

test('who adds files to what a meeting proposed', async () => {
  const meeting = 'ma-nap-3-m01';
  const rows = Object.entries<Actor>(cast).map(([name, actor]) => {
    const states = proposalStates.filter(
      (state) => checkAttaching(actor, { channel: 'MEETING', state, meeting }).ok,
    );
    for (const channel of channels.filter((one) => one !== 'MEETING'))
      for (const state of proposalStates)
        expect(checkAttaching(actor, { channel, state, meeting: null }).ok).toBe(false);
    return [name, list(states)];
  });
  await expect(
    printTable(
      'Files of a proposal of ma-nap-3-m01: who adds and removes them',
      ['who', 'while it is'],
      rows,
    ),
  ).toMatchFileSnapshot('../tables/attachments.md');
  expect(proposalStates.filter(isAttachable)).toEqual(expect.arrayContaining([...attachableStates]));
});

test('one more file', () => {
  const { files, fileBytes } = attachmentLimits;
  expect(checkAttachment(1, 0).ok).toBe(true);
  expect(checkAttachment(fileBytes, files - 1).ok).toBe(true);
  for (const [bytes, held, why] of [
    [0, 0, 'missing'],
    [Number.NaN, 0, 'missing'],
    [1.5, 0, 'missing'],
    [fileBytes + 1, 0, 'fileTooLarge'],
    [1, files, 'tooManyFiles'],
  ] as const)
    expect(checkAttachment(bytes, held)).toMatchObject({ ok: false, refusal: { facts: { why } } });
});

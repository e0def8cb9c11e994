import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, expectDrawnWideAndNarrow, field } from '../console.js';
import { openSession, type Session } from '../prepared.js';

/** The vote under way, as whoever may vote on it finds it. */
export async function vote({ ask }: Session, session: string, choice: string): Promise<void> {
  const found = await ask(
    `query ($session: String!) { committeeSession(reference: $session) { agenda { votes { id closedAt } } } }`,
    { session },
  );
  const { agenda } = found['committeeSession'] as {
    agenda: { votes: { id: string; closedAt: string | null }[] }[];
  };
  const open = agenda.flatMap(({ votes }) => votes).find(({ closedAt }) => closedAt === null)!;
  await ask(`mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename } }`, {
    input: { vote: open.id, choice },
  });
}

interface Called {
  version: number;
  startsOn: string;
  startTime: string | null;
  subject: object;
  link: string | null;
  agenda: { title: object; proposals: { reference: string }[] }[];
}

/** Somebody else of the secretariat moves the session to another place. */
async function moveTo(session: string, place: string): Promise<void> {
  const { ask } = await openSession('secretariat');
  const text = '{ ar fr en original }';
  const found = await ask(`{ committeeSession(reference: "${session}") {
    version startsOn startTime subject ${text} link agenda { title ${text} proposals { reference } }
  } }`);
  const { version, startsOn: heldOn, agenda, ...called } = found['committeeSession'] as Called;
  const details = {
    ...called,
    heldOn,
    place: { ar: place, original: 'AR' },
    agenda: agenda.map(({ title, proposals }) => ({
      title,
      proposals: proposals.map(({ reference }) => reference),
    })),
  };
  await ask(`mutation ($input: UpdateSessionInput!) { updateSession(input: $input) { __typename } }`, {
    input: { session, version, details },
  });
}

/** Two change what a session is called for at once: the second reads what the first wrote, and takes it or keeps their own. */
export async function expectConflictSettled(desk: Page, session: string): Promise<void> {
  await desk.goto(`/console/committee/sessions/${session}/edit`);
  const place = field(desk, 'المكان', 'ar');
  const lose = async (own: string, other: string) => {
    await place.fill(own);
    await moveTo(session, other);
    await button(desk, 'حفظ').click();
    await desk.getByText('غير شخص آخر هذا السجل قبلك').waitFor();
    await desk.getByRole('insertion').first().waitFor();
    expect(await place.inputValue(), 'what was typed is kept').toBe(own);
  };
  await lose('سلا', 'الرباط، القاعة الكبرى');
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-conflict');
  await button(desk, 'آخذ ما حفظه الشخص الآخر').click();
  await expect.poll(() => place.inputValue()).toBe('الرباط، القاعة الكبرى');
  await lose('سلا، مقر الجهة', 'الرباط، المقر');
  await button(desk, 'أبقي ما كتبته').click();
  await button(desk, 'حفظ').click();
  await desk.getByText('سلا، مقر الجهة').waitFor();
}

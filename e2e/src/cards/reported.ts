import type { Session } from '../prepared.js';
import { inDays } from '../today.js';

interface Part {
  id: string;
  version: number;
}

interface Parts {
  activities: Part[];
  indicators: Part[];
}

/** A card as a quarter leaves it: each activity reported, each indicator measured, by the secretariat. */
export async function reportAll({ ask }: Session, reference: string): Promise<Parts> {
  const query = `query ($reference: String!) {
    commitment(reference: $reference) { activities { id version } indicators { id version } }
  }`;
  const parts = (await ask(query, { reference }))['commitment'] as Parts;
  for (const [index, activity] of parts.activities.entries())
    await ask(`mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { __typename } }`, {
      input: { ...activity, status: 'IN_PROGRESS', percent: 10 + index, reportedOn: '2026-06-30' },
    });
  for (const { id, version } of parts.indicators)
    await ask(`mutation ($input: AddMeasurementInput!) { addMeasurement(input: $input) { __typename } }`, {
      input: { indicator: id, version, value: 1, measuredOn: '2026-06-30' },
    });
  return parts;
}

/** The secretariat asks every card of the second plan about the present quarter. */
export async function openRound({ ask }: Session): Promise<void> {
  const today = inDays(0);
  const input = {
    plan: 'ma-nap-2',
    year: Number(today.slice(0, 4)),
    quarter: Math.ceil(Number(today.slice(5, 7)) / 3),
    dueOn: inDays(20),
  };
  await ask(`mutation ($input: OpenRoundInput!) { openRound(input: $input) { __typename } }`, { input });
}

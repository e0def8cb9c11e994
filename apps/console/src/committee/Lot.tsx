import { RecordLink } from '../record/RecordLink';
import { Code } from '../text/Code';
import type { ReferredProposal } from './sessionDraft';

/** The proposals of an item, which only the committee reads before their outcomes are published. */
export function Lot({ item: { proposals } }: { item: { proposals: readonly ReferredProposal[] } }) {
  if (proposals.length === 0) return null;
  return (
    <ul>
      {proposals.map(({ reference, title }) => (
        <li key={reference}>
          <RecordLink resource="proposals" id={reference} title={title} /> <Code>{reference}</Code>
        </li>
      ))}
    </ul>
  );
}

import { InputType, Int } from 'type-graphql';
import { LARGEST_PAGE } from '../graphql/page-arguments.js';
import { StaffField } from '../graphql/public.js';
import { deny } from '../graphql/refused.js';

@InputType({ description: 'A proposal as it was on the screen.' })
export class ProposalVersionInput {
  @StaffField(() => String, { description: 'Its reference.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

/** No more at once than a page can show. */
export function checkBatch(proposals: readonly ProposalVersionInput[], field: string): void {
  if (proposals.length > LARGEST_PAGE)
    deny('LIMIT_EXCEEDED', undefined, { field, facts: { limit: LARGEST_PAGE, given: proposals.length } });
}

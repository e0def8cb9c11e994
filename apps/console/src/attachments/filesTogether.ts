import type { AttachedFragment } from '../generated/graphql';

interface WithGroup extends AttachedFragment {
  group?: { lead: { reference: string }; members: AttachedFragment[] } | null;
}

/** Whose files stand together: its own, and of a proposal that leads a group those of all that follow it. */
export function filesTogether({ reference, attachments, group }: WithGroup): AttachedFragment[] {
  const own = { reference, attachments };
  return group?.lead.reference === reference ? [own, ...group.members] : [own];
}

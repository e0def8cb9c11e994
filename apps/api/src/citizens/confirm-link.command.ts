import { citizenLinks, type LinkKind } from '@iltizam/domain/citizen-links';
import { LockMode } from '@mikro-orm/core';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';
import { CitizenLinkEntity } from './citizen-link.entity.js';
import { CitizenEntity } from './citizen.entity.js';
import { linkHandlers } from './link-handlers.js';
import { hashOf } from './tokens.js';

interface TokenInput {
  token: string;
  idempotencyKey: string;
}

export interface UsedLink extends Record<string, unknown> {
  kind: LinkKind;
  reference: string | null;
  citizenId: string;
}

/** Does what a mailed link stands for. One that did its work already opens the door all the same: it proves the address. */
export async function confirmLink(context: Context, input: TokenInput): Promise<UsedLink> {
  const used = await runCommand(context, {
    operation: 'Mutation.confirmLink',
    input,
    change: (change) => use(change, input.token),
  });
  await context.visitor.admit(used.citizenId);
  return used;
}

async function use(change: Change, token: string): Promise<UsedLink> {
  const { link, citizen } = await takeLink(change, token);
  citizen.confirmedAt ??= change.now;
  const { kind } = link;
  const done = link.usedAt !== null && citizenLinks[kind].once;
  const reference = done ? null : await linkHandlers[kind](change, citizen, link.payload);
  link.usedAt ??= change.now;
  change.touch({ recordType: 'CITIZEN', recordId: citizen.id, reference: kind, changes: [] }, 'CITIZEN');
  return { kind, reference, citizenId: citizen.id };
}

/** "That was not me": what waited is dropped, and the address gets no more mail. */
export const refuseLink = (context: Context, input: TokenInput): Promise<{ kind: LinkKind }> =>
  runCommand(context, {
    operation: 'Mutation.refuseLink',
    input,
    change: async (change) => {
      const { link, citizen } = await takeLink(change, input.token);
      citizen.silencedAt ??= change.now;
      await change.em.nativeUpdate(
        CitizenLinkEntity,
        { citizenId: citizen.id, usedAt: null },
        { expiresAt: change.now, payload: {} },
      );
      change.touch(
        { recordType: 'CITIZEN', recordId: citizen.id, reference: link.kind, changes: [] },
        'CITIZEN',
      );
      return { kind: link.kind };
    },
  });

/** Unknown and ended links look alike. */
async function takeLink({ em, now }: Change, token: string) {
  const link = await em.findOne(
    CitizenLinkEntity,
    { tokenHash: hashOf(token), expiresAt: { $gt: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!link) return deny('NOT_FOUND', 'linkEnded', { field: 'token' });
  const citizen = await em.findOneOrFail(CitizenEntity, { id: link.citizenId });
  return { link, citizen };
}

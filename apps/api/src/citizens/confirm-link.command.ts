import { citizenLinks, type LinkKind } from '@iltizam/domain/citizen-links';
import { LockMode } from '@mikro-orm/core';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';
import { CitizenLinkEntity } from './citizen-link.entity.js';
import { CitizenSessionEntity } from './citizen-session.entity.js';
import { CitizenEntity } from './citizen.entity.js';
import { linkHandlers } from './link-handlers.js';
import { hashOf } from '../accounts/tokens.js';

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
  // What was done is told again for as long as a key is known; the door opens for as long as the link does.
  if (!(await context.em.count(CitizenLinkEntity, open(input.token, context.now)))) return ended();
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
      // Whoever opened the door with one of them is outside again.
      await change.em.nativeUpdate(
        CitizenLinkEntity,
        { citizenId: citizen.id, expiresAt: { $gt: change.now } },
        { expiresAt: change.now },
      );
      await change.em.nativeDelete(CitizenSessionEntity, { citizenId: citizen.id });
      change.touch(
        { recordType: 'CITIZEN', recordId: citizen.id, reference: link.kind, changes: [] },
        'CITIZEN',
      );
      return { kind: link.kind };
    },
  });

const open = (token: string, now: Date) => ({ tokenHash: hashOf(token), expiresAt: { $gt: now } });

/** Unknown and ended links look alike. */
const ended = () => deny('NOT_FOUND', 'linkEnded', { field: 'token' });

async function takeLink({ em, now }: Change, token: string) {
  const link = await em.findOne(CitizenLinkEntity, open(token, now), {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (!link) return ended();
  const citizen = await em.findOneOrFail(CitizenEntity, { id: link.citizenId });
  return { link, citizen };
}

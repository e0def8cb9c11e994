import { checkHourlyCost, hourlyCost, scopes, type Scope } from '@iltizam/domain/api-clients';
import { checkText } from '@iltizam/domain/text-limits';
import { z } from 'zod';
import { canonicalEmail } from '../accounts/canonical-email.js';
import type { Change as FieldChange } from '../audit/audit-event.entity.js';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny } from '../graphql/refused.js';
import { ApiClientEntity } from './api-client.entity.js';
import type {
  CreateApiClientInput,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  UpdateApiClientInput,
} from './api-client.inputs.js';
import { ApiKeyEntity } from './api-key.entity.js';
import { makeKey } from './keys.js';

/** What is kept of an answer for retries never holds the key. */
type ClientAnswer = { id: string };

export interface WithKey extends ClientAnswer {
  /** Null where the command had been carried out before. */
  key: string | null;
}

export async function createApiClient(context: Context, input: CreateApiClientInput): Promise<WithKey> {
  let shown: string | null = null;
  const { id } = await runCommand<CreateApiClientInput, ClientAnswer>(context, {
    operation: 'Mutation.createApiClient',
    input,
    async change(change) {
      const fields = {
        name: checkedName(input.name),
        contact: checkedContact(input.contact),
        scopes: checkedScopes(input.scopes),
        costPerHour: accepted(checkHourlyCost(input.costPerHour ?? hourlyCost.client)),
      };
      const client = change.em.create(ApiClientEntity, { ...fields, createdById: change.userId });
      await change.em.flush();
      shown = addKey(change, context, client.id, null).key;
      touchClient(change, client.id, fieldChanges({}, fields));
      return { id: client.id };
    },
  });
  return { id, key: shown };
}

export const updateApiClient = (context: Context, input: UpdateApiClientInput): Promise<ClientAnswer> =>
  runCommand(context, {
    operation: 'Mutation.updateApiClient',
    input,
    async change(change) {
      const client = await takeClient(change, input.id, input.version);
      const before = { ...fieldsOf(client), revoked: false };
      const after = {
        name: input.name == null ? client.name : checkedName(input.name),
        contact: input.contact == null ? client.contact : checkedContact(input.contact),
        scopes: input.scopes == null ? client.scopes : checkedScopes(input.scopes),
        costPerHour:
          input.costPerHour == null ? client.costPerHour : accepted(checkHourlyCost(input.costPerHour)),
        revoked: input.revoked ?? false,
      };
      const { revoked, ...fields } = after;
      change.em.assign(client, { ...fields, revokedAt: revoked ? change.now : null });
      touchClient(change, client.id, fieldChanges(before, after));
      return { id: client.id };
    },
  });

export async function createApiKey(context: Context, input: CreateApiKeyInput): Promise<WithKey> {
  let shown: string | null = null;
  const { id } = await runCommand<CreateApiKeyInput, ClientAnswer>(context, {
    operation: 'Mutation.createApiKey',
    input,
    async change(change) {
      const client = await takeClient(change, input.client, input.version);
      const expiresAt = input.expiresOn == null ? null : new Date(`${input.expiresOn}T23:59:59.999Z`);
      if (expiresAt && expiresAt <= change.now) deny('INVALID_INPUT', 'outOfRange', { field: 'expiresOn' });
      const made = addKey(change, context, client.id, expiresAt);
      shown = made.key;
      client.version++;
      touchClient(change, client.id, [{ field: 'key', before: null, after: made.prefix }]);
      return { id: client.id };
    },
  });
  return { id, key: shown };
}

export const revokeApiKey = (context: Context, input: RevokeApiKeyInput): Promise<ClientAnswer> =>
  runCommand(context, {
    operation: 'Mutation.revokeApiKey',
    input,
    async change(change) {
      const client = await takeClient(change, input.client, input.version);
      const key = await change.em.findOne(ApiKeyEntity, { id: knownId(input.key), clientId: client.id });
      if (!key) deny('NOT_FOUND', undefined, { field: 'key' });
      key.revokedAt ??= change.now;
      client.version++;
      touchClient(change, client.id, [{ field: 'key', before: key.prefix, after: null }]);
      return { id: client.id };
    },
  });

async function takeClient(change: Change, id: string, version: number): Promise<ApiClientEntity> {
  const client = await lockVersion(change.em, ApiClientEntity, { id: knownId(id) }, version);
  if (client.revokedAt) deny('WRONG_STATE', 'revoked');
  return client;
}

function addKey(change: Change, context: Context, clientId: string, expiresAt: Date | null) {
  const made = makeKey(context.mode);
  const { prefix, keyHash } = made;
  change.em.create(ApiKeyEntity, { clientId, prefix, keyHash, expiresAt, revokedAt: null });
  return made;
}

const fieldsOf = ({ name, contact, scopes: held, costPerHour }: ApiClientEntity) => ({
  name,
  contact,
  scopes: held,
  costPerHour,
});

function touchClient(change: Change, id: string, changes: FieldChange[]): void {
  change.touch({ recordType: 'API_CLIENT', recordId: id, reference: id, changes }, 'ADMINISTRATOR');
}

function checkedName(typed: string): string {
  const name = accepted(checkText(typed, 'viewName', 'name'));
  return name === '' ? deny('INVALID_INPUT', 'missing', { field: 'name' }) : name;
}

function checkedContact(typed: string): string {
  const contact = accepted(checkText(canonicalEmail(typed), 'mailbox', 'contact'));
  if (!z.email().safeParse(contact).success) deny('INVALID_INPUT', undefined, { field: 'contact' });
  return contact;
}

const checkedScopes = (given: readonly Scope[]): Scope[] =>
  given.length === 0
    ? deny('INVALID_INPUT', 'missing', { field: 'scopes' })
    : scopes.filter((scope) => given.includes(scope));

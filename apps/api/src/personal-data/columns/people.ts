import type { Columns } from './columns.js';

/** Accounts, sessions and applications. */
export const columnsOfPeople = {
  account: {
    internal: ['id', 'disabled_at', 'created_at', 'version', 'second_factor_at'],
    personal: {
      email: 'SIGN_IN',
      name: 'SIGN_IN',
      locale: 'SIGN_IN',
      password_hash: 'SIGN_IN',
      last_sign_in_at: 'SIGN_IN',
    },
  },
  membership: {
    internal: [
      'id',
      'account_id',
      'role',
      'institution_id',
      'college',
      'plan_id',
      'meeting_id',
      'cycle',
      'valid_from',
      'valid_to',
      'created_at',
    ],
  },
  account_identity: {
    internal: ['id', 'account_id', 'issuer', 'created_at'],
    personal: { subject: 'SIGN_IN' },
  },
  account_link: {
    internal: ['id', 'token_hash', 'account_id', 'kind', 'created_at', 'expires_at'],
  },
  totp_secret: {
    internal: ['account_id', 'last_step', 'created_at', 'confirmed_at'],
    personal: { secret: 'SIGN_IN' },
  },
  recovery_code: {
    internal: ['id', 'account_id', 'code_hash', 'created_at'],
  },
  passkey: {
    internal: [
      'id',
      'account_id',
      'credential_id',
      'public_key',
      'counter',
      'transports',
      'created_at',
      'used_at',
    ],
    personal: { name: 'SIGN_IN' },
  },
  session: {
    internal: [
      'id',
      'account_id',
      'created_at',
      'seen_at',
      'expires_at',
      'second_factor',
      'challenge',
      'viewed_account_id',
      'view_ends_at',
    ],
    personal: { network: 'SESSION', user_agent: 'SESSION', token_hash: 'SESSION' },
  },
  rate_limit: {
    internal: ['points', 'expire'],
    personal: { key: 'LIMITS' },
  },
  api_client: {
    internal: [
      'id',
      'name',
      'scopes',
      'cost_per_hour',
      'created_at',
      'created_by_id',
      'revoked_at',
      'wrote_at',
      'version',
    ],
    personal: { contact: 'API_ACCESS' },
  },
  deprecated_use: {
    internal: ['element', 'day', 'client_id', 'requests'],
  },
  api_key: {
    internal: ['id', 'client_id', 'prefix', 'key_hash', 'created_at', 'expires_at', 'revoked_at'],
  },
  api_usage: {
    internal: ['hour', 'taken', 'granted', 'cost', 'requests', 'refused'],
    personal: { subject: 'LIMITS' },
  },
  webhook: {
    internal: [
      'id',
      'client_id',
      'url',
      'topics',
      'secret',
      'read_xid',
      'read_sequence',
      'created_at',
      'deleted_at',
    ],
  },
  webhook_delivery: {
    internal: [
      'id',
      'webhook_id',
      'type',
      'body',
      'created_at',
      'due_at',
      'attempts',
      'delivered_at',
      'status',
      'failure',
    ],
  },
} satisfies Columns;

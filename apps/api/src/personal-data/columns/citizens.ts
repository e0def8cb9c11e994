import type { Columns } from './columns.js';

/** People without an account, and what is mailed. */
export const columnsOfCitizens = {
  citizen: {
    internal: ['id', 'confirmed_at', 'silenced_at', 'created_at'],
    personal: { email: 'CONFIRMATION', language: 'CONFIRMATION' },
  },
  citizen_link: {
    internal: ['id', 'citizen_id', 'kind', 'created_at', 'expires_at', 'used_at'],
    personal: { token_hash: 'CONFIRMATION', payload: 'CONFIRMATION' },
  },
  citizen_session: {
    internal: ['id', 'citizen_id', 'created_at', 'expires_at'],
    personal: { token_hash: 'SESSION' },
  },
  mail: {
    internal: [
      'id',
      'kind',
      'language',
      'citizen_id',
      'account_id',
      'reference',
      'created_at',
      'due_at',
      'attempts',
      'sent_at',
      'failure',
    ],
    personal: { facts: 'MAIL', link: 'MAIL', unsubscribe: 'MAIL' },
  },
  spent_proof: { internal: ['signature', 'expires_at'] },
  server_key: { internal: ['name', 'value'] },
} satisfies Columns;

import { changedRecords } from './changes.js';

/** What an application can be told of: its own proposals as they come in, and every change of a kind of record. */
export const webhookTopics = ['OWN_PROPOSALS', ...changedRecords] as const;
export type WebhookTopic = (typeof webhookTopics)[number];

/** Seconds to wait after the first failure, the second and so on; after the last one is given up. Two and a half days. */
export const retryAfter = [10, 60, 300, 1_800, 7_200, 21_600, 43_200, 64_800, 86_400] as const;

/** After an attempt that failed, the seconds until the next; null when that was the last one. */
export const nextAttemptIn = (attempts: number): number | null => retryAfter[attempts - 1] ?? null;

/** An application has at most so many addresses. */
export const mostWebhooks = 10;

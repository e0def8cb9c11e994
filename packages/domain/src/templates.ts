import { inadmissibilityReasons } from './reasons.js';

/** What a template is for: one for each reason of a refusal, and the question to an author. */
export const templateReasons = [...inadmissibilityReasons, 'ASK_AUTHOR'] as const;
export type TemplateReason = (typeof templateReasons)[number];

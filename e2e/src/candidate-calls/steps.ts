import { inject } from 'vitest';
import { demoEmail } from '../accounts.js';
import type { Session } from '../prepared.js';

export const title = {
  ar: 'مقعد للمجتمع المدني في لجنة الإشراف',
  fr: 'Un siège de la société civile au comité de pilotage',
  en: 'A civil-society seat in the oversight committee',
};
export const text = {
  ar: 'تدعى الجمعيات العاملة في مجال الشفافية إلى تقديم ترشيحها لمقعد شاغر.',
  fr: 'Les associations actives en matière de transparence sont invitées à se présenter à un siège vacant.',
  en: 'Associations that work on transparency are invited to stand for an empty seat.',
};
export const criteria = [
  { ar: 'التجربة في الموضوع', fr: 'Expérience du sujet', en: 'Experience of the subject', weight: '60' },
  { ar: 'التمثيلية الترابية', fr: 'Ancrage territorial', en: 'Territorial reach', weight: '40' },
];
export const association = 'جمعية النشر الاستباقي';
export const nominee = 'منتدى الميزانية المفتوحة';
export const email = 'candidate.walk@example.org';

/** Somebody who may be given a seat, and has none. */
export async function nameMember({ ask }: Session): Promise<void> {
  const created = await ask(
    `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id version } } }`,
    {
      input: {
        email: demoEmail('member.new'),
        name: 'عضو جديد (المجتمع المدني)',
        locale: 'AR',
        password: inject('password'),
      },
    },
  );
  const { id, version } = (created['createUser'] as { user: { id: string; version: number } }).user;
  await ask(`mutation ($input: AddMembershipInput!) { addMembership(input: $input) { __typename } }`, {
    input: { user: id, version, role: 'MEMBER', college: 'CIVIL_SOCIETY' },
  });
}

/** A file that came on paper. */
export async function nominate({ ask }: Session, call: string): Promise<void> {
  await ask(
    `mutation ($input: NominateCandidateInput!) { nominateCandidate(input: $input) { __typename } }`,
    {
      input: {
        call,
        kind: 'ASSOCIATION',
        organisation: nominee,
        representative: 'منسق المنتدى',
        email: 'forum.walk@example.org',
        language: 'FR',
        motivation: 'يتتبع المنتدى ميزانيات الجماعات منذ سنوات.',
        experience: 'تقارير سنوية منذ 2019.',
      },
    },
  );
}

/** What a member gives to every candidacy, by program. */
export async function score({ ask }: Session, call: string, scores: Record<string, number[]>): Promise<void> {
  const found = await ask(
    `query ($call: String!) { candidateCall(reference: $call) { criteria { key } } candidacies(call: $call) { id organisation } }`,
    { call },
  );
  const { criteria: keys } = found['candidateCall'] as { criteria: { key: string }[] };
  for (const { id, organisation } of found['candidacies'] as { id: string; organisation: string }[])
    await ask(`mutation ($input: ScoreCandidacyInput!) { scoreCandidacy(input: $input) { __typename } }`, {
      input: {
        candidacy: id,
        version: null,
        scores: keys.map(({ key }, index) => ({ criterion: key, score: scores[organisation]![index] })),
      },
    });
}

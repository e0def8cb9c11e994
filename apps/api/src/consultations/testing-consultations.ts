import { addDays } from '@iltizam/domain/days';
import { confirm, mailedTokens, newKey, solved } from '../citizens/testing-citizens.js';
import type { Answer, World } from '../testing/world.js';
import { dayOf } from '@iltizam/domain/country-clock';

type More = Record<string, unknown>;

export const today = dayOf(new Date());

const commentAsRead = `reference part partName { fr } stance text { ar fr original } capacity state version refusal
  refusalText { fr } appeal reply { answer text { fr } } actions { action } commitment { reference }`;

const sendDocument = `mutation ($input: SubmitCommentInput!) { submitComment(input: $input) { received reference } }`;

/** A public consultation, as citizens, moderators and officers take part in it. */
export function consultationSteps(world: World) {
  let sent = 0;
  const steps = {
    announce: (more: More = {}, account = 'secretariat'): Promise<Answer> => {
      const input = {
        plan: 'ma-nap-3',
        kind: 'DRAFT_PLAN',
        startsOn: today,
        endsOn: addDays(today, 27),
        ...more,
      };
      return world.as(account).run(
        `mutation ($input: AnnounceConsultationInput!) { announceConsultation(input: $input) {
           consultation { reference kind startsOn endsOn isReceiving version } } }`,
        { input },
      );
    },

    changeEnd: async (reference: string, endsOn: string, account = 'secretariat'): Promise<Answer> => {
      const plan = reference.replace(/-k\d+$/u, '');
      const { data } = await world
        .as('secretariat')
        .run(`query ($r: String!) { plan(reference: $r) { consultations { reference version } } }`, {
          r: plan,
        });
      const { version } = data.plan.consultations.find(
        (one: { reference: string }) => one.reference === reference,
      );
      return world
        .as(account)
        .run(
          `mutation ($input: ChangeConsultationInput!) { changeConsultation(input: $input) { consultation { endsOn } } }`,
          { input: { reference, version, endsOn } },
        );
    },

    /** Fills the form in; the link is mailed. */
    send: async (
      commitment: string,
      more: More = {},
      email = `citizen${++sent}@example.test`,
    ): Promise<Answer> =>
      world.visitor({ network: email }).run(sendDocument, {
        input: {
          commitment,
          part: 'SOLUTION',
          stance: 'AMEND',
          text: 'ينبغي أن يشمل السجل الجماعات الترابية.',
          textLanguage: 'AR',
          capacity: 'INDIVIDUAL',
          consents: ['HANDLING'],
          guard: { email, language: 'AR', proof: await solved(world, 'CONSULTATION_COMMENT') },
          idempotencyKey: newKey(),
          ...more,
        },
      }),

    /** Opens the link that was mailed last. */
    confirm: async (email: string): Promise<Answer> => {
      const [token] = await mailedTokens(world, email);
      return world.visitor({ network: email }).run(confirm, { input: { token, idempotencyKey: newKey() } });
    },

    /** Sent and confirmed: the reference of the comment. */
    received: async (commitment: string, more: More = {}): Promise<string> => {
      const email = `author${++sent}@example.test`;
      const answer = await steps.send(commitment, more, email);
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
      return (await steps.confirm(email)).data.confirmLink.reference;
    },

    list: async (account: string | null, filter: More = { plan: 'ma-nap-3' }) => {
      const fields =
        account === null
          ? commentAsRead.replace(/version refusal\s+refusalText \{ fr \} appeal|actions \{ action \}/gu, '')
          : commentAsRead;
      const document = `query ($f: CommentFilter) { comments(filter: $f, first: 100) { totalCount edges { node { ${fields} } } } }`;
      const someone = account === null ? world.public : world.as(account);
      const { data } = await someone.run(document, { f: filter });
      return data.comments.edges.map(({ node }: { node: More }) => node) as (More & {
        reference: string;
        version: number;
      })[];
    },

    decide: async (account: string, reference: string, action: string, more: More = {}): Promise<Answer> => {
      const held = (await steps.list('secretariat')).find((comment) => comment.reference === reference);
      return world
        .as(account)
        .run(
          `mutation ($input: DecideCommentInput!) { decideComment(input: $input) { comment { ${commentAsRead} } } }`,
          { input: { reference, version: held?.version ?? 1, action, ...more } },
        );
    },
  };
  return steps;
}

import type { Answer, World } from '../testing/world.js';

/** Steps of a card's life, as a person at the console takes them. */
const cardAsRead = `
  reference draftReference number state version title { ar fr en original } problem { fr } expectedResults { fr }
  contact { mailbox position { fr } } ogpValues sdgs leadInstitution { reference } sources { reference }
  actions { action allowed refusal { code } } timeline { transition { action from to } actorRole published }
  missingLanguages activityCount activities { id version ordinal title { fr } weight } indicators { id version kind ordinal unit }`;
const activityAsRead = `
  id ordinal version title { fr } startsOn endsOn startPrecision endPrecision datesDisagree status percent reportedOn actualStartsOn actualEndsOn
  weight weightPercent schedule { startSlipDays endSlipDays late outsidePlan }`;

const indicatorAsRead = `
  id version kind ordinal unit name { fr } definition { fr } baseline target direction source { fr } method { fr }
  achievement { percent case } latest { id value measuredOn measuredPrecision note { fr } }
  measurements {
    totalCount edges { node { id value measuredOn former { id value measuredOn note { fr } reason { fr } } } }
  }`;

export interface Seen {
  reference: string;
  version: number;
}

type More = Record<string, unknown>;

export function cardSteps(world: World) {
  const change = (mutation: string, payload: string) => {
    const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`.replace('Unlink', 'Link');
    const document = `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${payload} } }`;
    return (account: string, given: More): Promise<Answer> =>
      world.as(account).run(document, { input: given });
  };
  const card = `commitment { ${cardAsRead} }`;
  const indicator = `indicator { ${indicatorAsRead} }`;
  const activity = `activity { ${activityAsRead} } commitment { reference version state activityCount progress { percent asOf basis reportedShare } }`;

  const steps = {
    create: change('createCommitment', card),
    update: change('updateCommitment', card),
    decide: change('decideCommitment', card),
    addActivity: change('addActivity', activity),
    updateActivity: change('updateActivity', activity),
    removeActivity: change('removeActivity', card),
    reorderActivities: change('reorderActivities', card),
    report: change('reportActivity', activity),
    measure: change('addMeasurement', indicator),
    correct: change('correctMeasurement', indicator),
    addIndicator: change('addIndicator', indicator),
    updateIndicator: change('updateIndicator', indicator),
    removeIndicator: change('removeIndicator', card),
    addEvidence: change(
      'addEvidence',
      'evidence { id kind state title { fr } url fileName bytes public received sendTo version activity { ordinal } measurement { value } } commitment { version }',
    ),
    updateEvidence: change('updateEvidence', 'evidence { title { fr } public version activity { ordinal } }'),
    withdrawEvidence: change('withdrawEvidence', 'commitment { evidence { id } }'),
    link: change('linkSource', card),
    unlink: change('unlinkSource', card),

    read: async (reference: string, account = 'secretariat') => {
      const document = `query ($reference: String!) { commitment(reference: $reference) { ${cardAsRead} } }`;
      return (await world.as(account).run(document, { reference })).data.commitment;
    },

    /** Adds a link that proves an activity, or the card; returns the evidence. */
    prove: async (account: string, commitment: string, provenActivity: string | null = null) => {
      const link = `https://example.test/${commitment}/${provenActivity ?? ''}`;
      const input = {
        commitment,
        activity: provenActivity,
        link,
        title: { fr: 'Procès-verbal' },
        public: true,
      };
      const { data, errors } = await steps.addEvidence(account, input);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data.addEvidence.evidence as { id: string; version: number };
    },

    /** A draft of the third plan by the officer of justice. */
    draft: async (title: string, more: More = {}): Promise<Seen & More> => {
      const input = { plan: 'ma-nap-3', leadInstitution: 'justice', title: { fr: title }, ...more };
      const { data, errors } = await steps.create('officer.justice', input);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data.createCommitment.commitment;
    },
  };
  return steps;
}

/** Why an answer says no: the code, with its ground or else the field. */
export const refusals = ({ errors }: Answer) =>
  errors.map(({ code, field, facts }) => [code, facts['why'] ?? field] as const);

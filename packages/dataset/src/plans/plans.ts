import type { Channel } from '@iltizam/domain/channels';
import { firstDay, lastDay, type DatePrecision, type Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { StageKind } from '@iltizam/domain/plan-stages';
import type { CocreationFile } from '../cocreation.file.js';
import { period, precision, type Period } from '../values/dates.js';
import type { PlanFacts, PlanFile, ThemeFile } from './plan.file.js';
import type { StatisticsFile } from './statistics.file.js';

export type ChannelCount = { channel: Channel; count: number };

/** Totals of an official report. They stand beside what is counted from the records held. */
export type RecordedTotal = { total: number | null; byChannel: ChannelCount[] };

export type Plan = {
  reference: string;
  ordinal: number;
  title: LocalizedText;
  startsOn: Day;
  endsOn: Day;
  startPrecision: DatePrecision;
  endPrecision: DatePrecision;
  stage: StageKind;
  /** Null where the folder does not say who runs the plan. */
  owner: string | null;
  adoptedOn: Day | null;
  stages: ({
    kind: StageKind;
    name: LocalizedText | null;
    note: LocalizedText | null;
    sources: string[];
  } & Period)[];
  areas: { reference: string; ordinal: number; name: LocalizedText }[];
  themes: Theme[];
  recordedCommitmentCount: number | null;
  draftCommitmentCount: number | null;
  recordedProposals: RecordedTotal | null;
  recordedParticipants: RecordedTotal | null;
  reportedProgress: { percent: number; asOf: Day; asOfPrecision: DatePrecision } | null;
  methodology: LocalizedText | null;
  publicConsultation: PublicConsultation | null;
  sources: string[];
  record: PlanRecord;
};

export type Theme = {
  reference: string;
  ordinal: number;
  name: LocalizedText;
  note: LocalizedText | null;
  rationale: LocalizedText | null;
  /** Proposals by channel as the report counts them; empty where it does not. */
  recordedProposals: ChannelCount[];
  sources: string[];
};

export type PublicConsultation = {
  startsOn: Day | null;
  startPrecision: DatePrecision | null;
  weeks: number | null;
  participants: number | null;
  comments: number | null;
  channel: string | null;
  followUp: LocalizedText | null;
  sources: string[];
};

/** What no typed field holds; dates in it are as printed (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export type PlanRecord = Pick<PlanFile, 'exploitationSteps' | 'openingSeminar' | 'meetingProgramme'> & {
  /** The report's figures whole: the portal's people in detail, reach of the communication. */
  statistics?: StatisticsFile;
  /** What supports owner and stage. */
  because?: string;
};

/** Where a plan stands if nobody says: its last report closes it, cards put it to work, proposals show it collecting. */
function stageShown(plan: PlanFile, told: CocreationFile, hasCards: boolean): StageKind {
  const report = plan.reportedProgress;
  if (report !== undefined && lastDay(report.asOf) >= lastDay(plan.end)) return 'CLOSED';
  if (hasCards || plan.commitmentCount !== undefined) return 'IMPLEMENTATION';
  const collecting = [...told.meetings, ...told.proposals].some((item) => item.plan === plan.slug);
  return collecting ? 'COLLECTION' : 'THEMES';
}

function channelCounts(counts: { portal?: number; meeting?: number; partner?: number }): ChannelCount[] {
  const { portal, meeting, partner } = counts;
  const all = [
    ['PORTAL', portal],
    ['MEETING', meeting],
    ['PARTNER', partner],
  ] as const;
  return all.flatMap(([channel, count]) => (count === undefined ? [] : [{ channel, count }]));
}

const theme = (told: ThemeFile): Theme => ({
  reference: told.slug,
  ordinal: told.ordinal,
  name: told.name,
  note: told.note ?? null,
  rationale: told.rationale ?? null,
  recordedProposals: channelCounts(told.proposals ?? {}),
  sources: told.sources ?? [],
});

function publicConsultation(
  plan: PlanFile,
  statistics: StatisticsFile | undefined,
): PublicConsultation | null {
  if (plan.publicConsultation === undefined && statistics?.consultation === undefined) return null;
  const { start, ...told } = { start: undefined, ...statistics?.consultation, ...plan.publicConsultation };
  return {
    startsOn: start === undefined ? null : firstDay(start),
    startPrecision: start === undefined ? null : precision(start),
    weeks: told.weeks ?? null,
    participants: told.participants ?? null,
    comments: told.comments ?? null,
    channel: plan.publicConsultation?.channel ?? null,
    followUp: plan.publicConsultation?.followUp ?? null,
    sources: plan.publicConsultation?.sources ?? statistics?.sources ?? [],
  };
}

export function plans(
  told: CocreationFile,
  curated: readonly PlanFacts[],
  plansWithCards: ReadonlySet<string>,
): Plan[] {
  return told.plans.map((plan) => {
    const facts = curated.find((entry) => entry.plan === plan.slug);
    const statistics = told.statistics?.plan === plan.slug ? told.statistics : undefined;
    const report = plan.reportedProgress;
    const { exploitationSteps, openingSeminar, meetingProgramme } = plan;
    return {
      reference: plan.slug,
      ordinal: plan.ordinal,
      title: plan.title,
      startsOn: firstDay(plan.start),
      endsOn: lastDay(plan.end),
      startPrecision: precision(plan.start),
      endPrecision: precision(plan.end),
      stage: facts?.stage ?? stageShown(plan, told, plansWithCards.has(plan.slug)),
      owner: facts?.owner ?? null,
      adoptedOn: facts?.adoptedOn ?? null,
      stages: plan.stages.map(({ slug, name, start, end, note, sources }) => ({
        kind: slug,
        ...period(start, end),
        name: name ?? null,
        note: note ?? null,
        sources: sources ?? [],
      })),
      areas: plan.areas.map(({ slug, name }, index) => ({ reference: slug, ordinal: index + 1, name })),
      themes: told.themes.filter((item) => item.plan === plan.slug).map(theme),
      recordedCommitmentCount: plan.commitmentCount ?? null,
      draftCommitmentCount: plan.draftCommitmentCount ?? statistics?.draftCommitments ?? null,
      recordedProposals: statistics?.proposals
        ? { total: statistics.proposals.total ?? null, byChannel: channelCounts(statistics.proposals) }
        : null,
      recordedParticipants: statistics
        ? {
            total: statistics.totalParticipants ?? null,
            byChannel: channelCounts({
              portal: statistics.portalParticipants?.total,
              meeting: statistics.meetingParticipants,
            }),
          }
        : null,
      reportedProgress: report
        ? { percent: report.percent, asOf: lastDay(report.asOf), asOfPrecision: precision(report.asOf) }
        : null,
      methodology: plan.methodology ?? null,
      publicConsultation: publicConsultation(plan, statistics),
      sources: plan.sources ?? [],
      record: {
        ...(exploitationSteps && { exploitationSteps }),
        ...(openingSeminar && { openingSeminar }),
        ...(meetingProgramme && { meetingProgramme }),
        ...(statistics && { statistics }),
        ...(facts && { because: facts.because }),
      },
    };
  });
}

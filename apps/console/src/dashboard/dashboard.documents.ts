import { graphql } from '../generated';

/** What everybody may read of a plan's health; shown on the page, to be run anywhere. */
export const PlanHealthFigures = graphql(`
  query PlanHealthFigures($plan: String!, $on: Date) {
    plan(reference: $plan) {
      reference
      progress(on: $on) {
        ...ProgressFacts
      }
      health(on: $on) {
        on
        standings {
          ...StandingFigures
        }
        areas {
          area {
            reference
            name {
              ...Text
            }
          }
          progress {
            ...ProgressFacts
          }
          standings {
            ...StandingFigures
          }
        }
        atRisk(first: 8) {
          commitment {
            reference
            title {
              ...Text
            }
            leadInstitution {
              reference
              name {
                ...Text
              }
            }
          }
          standing
          gap
          monthsLeft
          reasons
          lateActivities
          lastReportedOn
        }
        institutions {
          institution {
            reference
            name {
              ...Text
            }
          }
          commitmentCount
          completeness
          lateActivities
          lastReportedOn
          standings {
            ...StandingFigures
          }
        }
      }
    }
  }
`);

export const StandingFigures = graphql(`
  fragment StandingFigures on StandingCounts {
    onTrack
    watch
    late
    unknown
  }
`);

export const PipelineFigures = graphql(`
  query PipelineFigures($plan: String!) {
    pipeline(plan: $plan) {
      step
      waiting
      done
      medianDays
      oldestReceivedOn
      oldest {
        reference
        title {
          ...Text
        }
      }
    }
  }
`);

export const Agenda = graphql(`
  query Agenda($plan: String!) {
    agenda(plan: $plan) {
      on
      kind
      reference
      title {
        ...Text
      }
      stage
      count
    }
  }
`);

import { graphql } from '../generated';

export const ThemeRules = graphql(`
  query ThemeRules($plan: String!) {
    themeRules(plan: $plan) {
      ground
      applies
      theme {
        reference
      }
      institution {
        reference
        name {
          ...Text
        }
      }
    }
  }
`);

export const SaveThemeRule = graphql(`
  mutation SaveThemeRule($input: SaveThemeRuleInput!) {
    saveThemeRule(input: $input) {
      rules {
        applies
      }
    }
  }
`);

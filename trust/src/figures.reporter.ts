import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What a run says of one test: `prove` reads the ids in its title and the figures it gave with `annotate(figure, 'figure')`. */
export interface Told {
  title: string;
  state: 'passed' | 'failed' | 'skipped' | 'pending';
  figures: string[];
}

/** Hands what each test measured to `prove`, which names the file in FIGURES_FILE. */
export default class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const told = modules.flatMap((module) => [...module.children.allTests()].map(tell));
    writeFileSync(process.env['FIGURES_FILE']!, JSON.stringify(told));
  }
}

const tell = (test: TestCase): Told => ({
  title: test.fullName,
  state: test.result().state,
  figures: test
    .annotations()
    .filter((annotation) => annotation.type === 'figure')
    .map((annotation) => annotation.message),
});

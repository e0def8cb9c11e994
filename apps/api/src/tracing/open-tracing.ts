import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  TraceIdRatioBasedSampler,
  ParentBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Database } from '../database/database.js';
import { statements, type SentStatement } from '../database/statements.js';
import { operations, operationSummary, type Answered } from '../graphql/operations.js';
import type { Watching } from '../http/watching.js';
import { whenOver } from '../http/when-over.js';
import type { Job } from '../jobs/job.js';
import { requestKind } from '../metrics/request-kind.js';
import { statementSummary } from './statement-summary.js';

/** What waits to be sent; more is forgotten rather than kept, so that a collector that is away costs no memory. */
const MOST_WAITING = 2_048;
/** A collector that takes longer has lost what it was sent. */
const PATIENCE_MS = 5_000;
/** At the end nobody waits for it for long. */
const PATIENCE_AT_THE_END_MS = 2_000;

/** The request or job that is going on. */
interface Within {
  span: Span;
  context: Context;
  /** Has it its name already? A GraphQL request gets it from its fields. */
  named: boolean;
}

export interface Tracing {
  watching: Watching;
  job(job: Job): Job;
  close(): Promise<void>;
}

/**
 * Spans of requests, statements and jobs, sent to an OpenTelemetry collector in batches beside what is done. They hold
 * names of ours alone: no text of a statement, no variable, no address, nobody's name.
 */
export function openTracing(orm: Database, share: number): Tracing {
  const tables = new Set([...orm.getMetadata().getAll().values()].map(({ tableName }) => tableName));
  const resource = resourceFromAttributes({ 'service.name': 'iltizam' });
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resource)
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new BatchSpanProcessor({
        // Where to, with what headers and certificates: the exporter reads that from its own settings.
        exporter: new OTLPTraceExporter({ timeoutMillis: PATIENCE_MS }),
        maxQueueSize: MOST_WAITING,
        exportTimeoutMillis: PATIENCE_MS,
      }),
    ],
  });
  const tracer = provider.getTracer('iltizam');
  const within = new AsyncLocalStorage<Within>();
  const begin = (name: string, kind: SpanKind, attributes: Record<string, string>): Span =>
    tracer.startSpan(name, { kind, attributes }, within.getStore()?.context ?? ROOT_CONTEXT);
  const failed = (span: Span | undefined): unknown => span?.setStatus({ code: SpanStatusCode.ERROR });

  const spans = new WeakMap<SentStatement, Span>();
  const ofStatements = {
    start: (sent: SentStatement) => {
      // What the server does for nobody in particular, every other second, would be most of the traces.
      if (!within.getStore()) return;
      const summary = statementSummary(sent.text, tables);
      const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': summary };
      spans.set(sent, begin(summary, SpanKind.CLIENT, attributes));
    },
    error: (sent: SentStatement) => failed(spans.get(sent)),
    asyncEnd: (sent: SentStatement) => spans.get(sent)?.end(),
  };
  statements.subscribe(ofStatements as never);
  const ofOperations = (answered: unknown): void => {
    const at = within.getStore();
    if (at?.named === false) at.span.updateName(operationSummary(answered as Answered));
  };
  operations.subscribe(ofOperations);

  return {
    watching: (answer) => (request, response) => {
      const kind = requestKind(request.url ?? '/');
      const method = request.method === 'GET' || request.method === 'POST' ? request.method : 'OTHER';
      const span = begin(`${method} ${kind}`, SpanKind.SERVER, {
        'http.request.method': method,
        'iltizam.kind': kind,
      });
      whenOver(response, () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        const id = response.getHeader('X-Request-Id');
        if (typeof id === 'string') span.setAttribute('iltizam.request_id', id);
        if (response.statusCode >= 500) failed(span);
        span.end();
      });
      // A page asks several operations; its name stays the page's.
      const named = !kind.endsWith('graphql');
      within.run({ span, context: trace.setSpan(ROOT_CONTEXT, span), named }, answer, request, response);
    },
    job: (job) => ({
      ...job,
      run: async (run) => {
        const span = begin(`job ${job.name}`, SpanKind.INTERNAL, { 'iltizam.job': job.name });
        try {
          return await within.run(
            { span, context: trace.setSpan(ROOT_CONTEXT, span), named: true },
            job.run,
            run,
          );
        } catch (error) {
          failed(span);
          throw error;
        } finally {
          span.end();
        }
      },
    }),
    async close() {
      statements.unsubscribe(ofStatements as never);
      operations.unsubscribe(ofOperations);
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, PATIENCE_AT_THE_END_MS);
      await Promise.race([provider.shutdown().catch(() => {}), late.promise]);
      clearTimeout(timer);
    },
  };
}
